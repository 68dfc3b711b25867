import { acceptPaymentWebhook, BadWebhookError, type Services } from '@dailyveg/api';
import type { FastifyInstance } from 'fastify';
import { protocolProblem } from '../problem.ts';
import { sendProblem } from '../rest.ts';

/**
 * `POST /webhooks/stripe`: what the payment provider tells. The signature is over the bytes as they came, so nothing here
 * reads them as JSON. Answered once the job that follows it up has committed; until then the provider tells again.
 */
export async function stripeWebhook(
	app: FastifyInstance,
	{ services }: { services: Services },
): Promise<void> {
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
	app.post('/webhooks/stripe', async (request, reply) => {
		const signature = request.headers['stripe-signature'];
		const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
		try {
			await acceptPaymentWebhook(services, body, typeof signature === 'string' ? signature : '');
			return reply.code(204).send();
		} catch (error) {
			if (!(error instanceof BadWebhookError)) throw error;
			return sendProblem(reply, protocolProblem('MALFORMED_REQUEST', request.id));
		}
	});
}
