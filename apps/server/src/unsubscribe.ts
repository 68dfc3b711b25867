import { createCaller, type Services } from '@dailyveg/api';
import type { FastifyInstance } from 'fastify';
import { contextOf } from './request-info.ts';

/** A one-click request says `List-Unsubscribe=One-Click` and nothing else. */
const BODY_LIMIT = 1_024;

/**
 * `POST /unsubscribe?token=…`: what mail programs send of their own accord (RFC 8058), without a browser, cookies or JSON.
 * The address has to carry the token, which ends one kind of mail and opens nothing; logs cut the query off.
 */
export async function unsubscribeRoute(
	app: FastifyInstance,
	{ services }: { services: Services },
): Promise<void> {
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, _body, done) =>
		done(null, null),
	);
	app.post<{ Querystring: Record<string, unknown> }>('/unsubscribe', async (request, reply) => {
		const token = String(request.query['token'] ?? '');
		await createCaller(contextOf(services, request, reply)).notifications.unsubscribe({ token });
		return reply.header('cache-control', 'no-store').code(204).send();
	});
}
