import { publicKeys, type Services } from '@dailyveg/api';
import type { FastifyInstance } from 'fastify';

/** Whoever meets an unknown `kid` asks again; a key made since then is a few minutes old at most. */
const CACHE_CONTROL = 'public, max-age=300';

/** `/.well-known/jwks.json`: the keys that verify access tokens (RFC 7517), for programs beside the shop. */
export function jwksRoute(app: FastifyInstance, { services }: { services: Services }): void {
	app.get('/.well-known/jwks.json', async (_request, reply) => {
		const keys = await publicKeys(services);
		return reply
			.header('content-type', 'application/jwk-set+json')
			.header('cache-control', CACHE_CONTROL)
			.send(JSON.stringify(keys));
	});
}
