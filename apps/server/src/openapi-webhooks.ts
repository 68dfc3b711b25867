import { z } from 'zod';
import { type ExampleSchema, exampleOf } from './openapi-examples.ts';

/** The headers of the Standard Webhooks. */
const headers = [
	{ name: 'webhook-id', description: 'Id of the event: the same each time it is sent' },
	{ name: 'webhook-timestamp', description: 'When it was sent, in seconds since 1970' },
	{
		name: 'webhook-signature',
		description:
			'`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; one for each secret, separated by spaces',
	},
].map((header) => ({ in: 'header', required: true, schema: { type: 'string' }, ...header }));

/** What endpoints are sent, as the `webhooks` of an OpenAPI 3.1 document. */
export function describeWebhooks(events: Readonly<Record<string, z.ZodType>>): object {
	return Object.fromEntries(
		Object.entries(events).map(([type, event]) => [type, { post: describeWebhook(type, event) }]),
	);
}

function describeWebhook(type: string, event: z.ZodType): object {
	// Receivers must let pass what they do not know: an event may get more fields.
	const { $schema: _draft, ...schema } = z.toJSONSchema(event, { io: 'input' });
	const example = exampleOf(schema as ExampleSchema);
	return {
		operationId: `webhook-${type.replace('.', '-')}`,
		summary: event.description,
		tags: ['Staff: webhooks'],
		security: [],
		parameters: headers,
		requestBody: { required: true, content: { 'application/json': { schema, example } } },
		responses: {
			'2XX': { description: 'Taken; any other answer, and none within ten seconds, is tried again' },
			'410': { description: 'Gone: the endpoint is disabled' },
		},
	};
}
