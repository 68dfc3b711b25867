import { appRouter } from '@dailyveg/api';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listProcedures } from './procedures.ts';
import { fitting, type JsonSchema } from './testing/fuzz/from-schema.ts';
import { brokenJson, hostileCursor, hostileValue, strangeKey } from './testing/fuzz/hostile.ts';
import { createSender } from './testing/fuzz/send.ts';
import { rowGuard } from './testing/fuzz/unchanged-rows.ts';
import { type FuzzShop, openFuzzShop } from './testing/fuzz-shop.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 50);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

let shop: FuzzShop;
let sender: ReturnType<typeof createSender>;
beforeAll(async () => {
	shop = await openFuzzShop();
	sender = createSender(shop.url);
});
beforeEach(() => shop.signInAgain());
afterAll(async () => {
	sender.close();
	await shop.close();
});

/** Streams do not end by themselves. */
const procedures = listProcedures(appRouter).filter(({ type }) => type !== 'subscription');

/** Whether a query key is said twice. */
const isTwice = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);

/** What a body says it is; mostly the truth. */
const contentType = fc.oneof(
	{ weight: 9, arbitrary: fc.constant('application/json') },
	{
		weight: 1,
		arbitrary: fc.constantFrom<string | string[]>(
			'text/plain',
			'multipart/form-data; boundary=a',
			'application/octet-stream',
			'application/json; charset=utf-16',
			['application/json', 'text/plain'],
			'',
		),
	},
);

/** superjson's notes on types, as somebody would write them who means harm. */
const meta = fc.oneof(
	fc.constant(undefined),
	fc.constantFrom<unknown>(
		{ values: ['Date'] },
		{ values: { id: ['Date'], limit: ['bigint'], cursor: ['undefined'], query: ['regexp'] } },
		{ values: { '__proto__.isAdmin': ['Date'] } },
		{ values: { 'constructor.prototype.a': ['set'] } },
		{ values: [['class', 'Order']], v: 1 },
		{ values: [['symbol', 'a']] },
		{ values: [['custom', 'a']] },
		{ values: ['URL'] },
		{ values: ['Error'] },
		{ values: ['-0'] },
		{ values: { a: [['typed-array', 'Uint8Array']] } },
		{ values: ['unknown'] },
		{ referentialEqualities: { a: ['__proto__'] } },
		{ referentialEqualities: [['a', 'b']] },
		{ values: 5 },
	),
	hostileValue,
);

function inputOf(schema: z.ZodType | undefined): fc.Arbitrary<unknown> {
	if (!schema) return hostileValue;
	const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
	const right = fitting(shape, shop.known);
	const names = Object.keys(shape.properties ?? {});
	const key = names.length > 0 ? fc.oneof(fc.constantFrom(...names), strangeKey) : strangeKey;
	const bent = fc.tuple(right, key, fc.oneof(hostileValue, hostileCursor));
	return fc.oneof(
		right,
		bent.map(([input, name, value]) => ({ ...(input as object), [name]: value })),
		hostileValue,
	);
}

describe('R45 whatever is sent to tRPC', () => {
	it.each(procedures)(
		'$path fails no worse than it should',
		async ({ path, type, input }) => {
			const envelope = fc.record({ json: inputOf(input), meta }).map((value) => JSON.stringify(value));
			const text = fc.oneof({ weight: 8, arbitrary: envelope }, { weight: 1, arbitrary: brokenJson });
			const headers = fc
				.record({
					caller: fc.constantFrom(...Object.keys(shop.callers)),
					ip: fc.ipV4(),
					key: fc.oneof(fc.uuid(), fc.uuid(), fc.constantFrom<string | string[]>(['a', 'b'], '\u00e9', '')),
					type: contentType,
				})
				.map(({ caller, ip, key, type: sentType }) => ({
					...shop.callers[caller],
					'content-type': sentType,
					'x-forwarded-for': ip,
					'idempotency-key': key,
				}));
			const guard = rowGuard(shop.services);
			await fc.assert(
				fc.asyncProperty(text, headers, fc.boolean(), isTwice, async (sent, common, isBatch, again) => {
					const raw = isBatch ? `{"0":${sent === '' ? 'null' : sent}}` : sent;
					const query = `${isBatch ? '&batch=1' : ''}`;
					// What belongs into the address has to fit there.
					if (type === 'query' && raw.length > 3_000) return;
					const text = `&input=${encodeURIComponent(raw.toWellFormed())}`.repeat(again ? 2 : 1);
					const answer =
						type === 'query'
							? await sender.send({
									...{ method: 'GET', path: `/trpc/${path}?${query}${text}` },
									...{ headers: common, body: undefined },
								})
							: await guard(() =>
									sender.send({
										...{ method: 'POST', path: `/trpc/${path}?${query}` },
										...{ headers: common, body: raw },
									}),
								);
					expect(answer.status, answer.body.slice(0, 500)).toBeLessThan(500);
					expect(answer.headers['content-type']).toMatch(/^application\/json/);
					const [item] = [JSON.parse(answer.body)].flat();
					expect(Object.keys(item)).toEqual([answer.status < 300 ? 'result' : 'error']);
				}),
				{ numRuns, seed },
			);
		},
		600_000,
	);

	it('changes no prototype on the way', () => {
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
	});
});
