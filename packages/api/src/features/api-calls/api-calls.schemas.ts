import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';

export const listApiCallsInput = z.strictObject({
	userId: id.optional().meta({ description: 'Only calls of this account' }),
	...pageInput,
});
export type ListApiCallsInput = z.output<typeof listApiCallsInput>;

const apiCallOutput = z.object({
	id,
	occurredAt: instant,
	path: z.string().meta({ description: 'Dotted path of the procedure', example: 'orders.place' }),
	type: z.string().meta({ example: 'mutation' }),
	outcome: z.string().meta({ description: '`OK`, or the code of the error', example: 'OK' }),
	milliseconds: z.int().meta({ description: 'How long it took', example: 12 }),
	userId: id.nullable().meta({ description: 'Account that called; null: nobody, or a public call' }),
	apiKeyId: id.nullable().meta({ description: 'API key by which it was called' }),
	ip: z.string().meta({ description: 'Address it came from', example: '203.0.113.7' }),
	requestId: z.string().meta({ description: 'As in `X-Request-Id` and the logs' }),
});

export const listApiCallsOutput = pageOf(apiCallOutput);
export type ListApiCallsOutput = z.output<typeof listApiCallsOutput>;
