import { appRouter } from '@dailyveg/api';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi.ts';
import { REST_PREFIX } from './rest.ts';
import { answerChecker } from './testing/fuzz/check-answer.ts';
import { operationsOf } from './testing/fuzz/read-operations.ts';
import { requestsFor } from './testing/fuzz/requests.ts';
import { createSender } from './testing/fuzz/send.ts';
import { rowGuard } from './testing/fuzz/unchanged-rows.ts';
import { type FuzzShop, openFuzzShop } from './testing/fuzz-shop.ts';

/** `FUZZ_RUNS` and `FUZZ_SEED` look further than `npm test` does, which is the same each time. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 80);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

const document = openApiDocument(appRouter, REST_PREFIX);
const problemWith = answerChecker(document);

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

describe('R45 whatever is sent', () => {
	it.each(operationsOf(document))(
		'$method $path answers as the document says',
		async (operation) => {
			const requests = requestsFor(operation, { prefix: REST_PREFIX, ...shop });
			const guard = rowGuard(shop.services);
			await fc.assert(
				fc.asyncProperty(requests, async (request) => {
					const answer =
						operation.method === 'GET' ? await sender.send(request) : await guard(() => sender.send(request));
					expect(problemWith(operation, answer), answer.body.slice(0, 500)).toBeNull();
				}),
				{ numRuns, seed },
			);
		},
		600_000,
	);
});
