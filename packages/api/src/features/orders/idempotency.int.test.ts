import { createHash } from 'node:crypto';
import { IdempotencyKey, newId, Order } from '@dailyveg/db';
import superjson from 'superjson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../contract/errors.ts';
import { type IdempotencyAttempt, runIdempotent } from '../../platform/idempotency.ts';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';

const HOUR_MS = 60 * 60 * 1_000;

let shop: OpenShop;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
});
afterAll(() => shop.close());

const fill = () => shopper.put(shop.catalog.tomato, 500);
const ordersOf = (user: { id: string }) => shop.em().count(Order, { user: user.id });

describe('Idempotency-Key on orders.place', () => {
	it('R07 answers the same key and payload with the stored result', async () => {
		await fill();
		const first = await shopper.place('r07');
		await fill();
		expect(await shopper.place('r07')).toEqual(first);
		expect(await ordersOf(shopper.user)).toBe(1);
	});

	it('R07 repeats a stored error too, even after its cause is gone', async () => {
		await shopper.api.cart.clear();
		expect(await failure(shopper.place('r07-error'))).toMatchObject({ code: 'CART_EMPTY' });
		await fill();
		expect(await failure(shopper.place('r07-error'))).toMatchObject({ code: 'CART_EMPTY' });
		expect(await shopper.place('r07-again')).toMatchObject({ status: 'placed' });
	});

	it('R08 refuses the same key with another payload', async () => {
		const api = shop.as(shopper.user, { idempotencyKey: 'r07' });
		const call = api.orders.place({ addressId: shopper.address.id, note: 'ring twice' });
		expect(await failure(call)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
	});

	it('keeps the keys of two users apart', async () => {
		const other = await createShopper(shop);
		await other.put(shop.catalog.tomato, 500);
		expect((await other.place('r07')).id).not.toBe((await shopper.place('r07')).id);
	});

	it('R09 refuses a key in flight: of 20 parallel calls one places, and every answer is it or 409', {
		tags: ['race'],
	}, async () => {
		const other = await createShopper(shop);
		await other.put(shop.catalog.tomato, 500);
		const outcomes = await Promise.all(
			Array.from({ length: 20 }, () =>
				other.place('r09').then(
					({ id }) => id,
					async (error) => error.cause.code,
				),
			),
		);
		const ids = new Set(outcomes.filter((outcome) => outcome !== 'IDEMPOTENCY_IN_FLIGHT'));
		expect(ids.size).toBe(1);
		expect(await ordersOf(other.user)).toBe(1);
	});

	it('R09 takes over a key whose process died, after a minute', async () => {
		const other = await createShopper(shop);
		await other.put(shop.catalog.tomato, 500);
		await leaveInFlight(other, 'r09-dead');
		expect(await failure(other.place('r09-dead'))).toMatchObject({ code: 'IDEMPOTENCY_IN_FLIGHT' });
		shop.clock.advance(61_000);
		expect(await other.place('r09-dead')).toMatchObject({ status: 'placed' });
	});

	it('R09 lets an attempt that was taken over store nothing: neither its order nor its error', async () => {
		const { em, run } = guarded('r09-fenced');
		const outcomes: unknown[] = [];
		// The first attempt hangs for over a minute; a second one takes the key over and succeeds.
		const slow = run(async (attempt) => {
			shop.clock.advance(61_000);
			outcomes.push(
				await guarded('r09-fenced').run(async (rival) => {
					await rival.succeed(em, 'second');
					return 'second';
				}),
			);
			await attempt.succeed(em, 'first');
			return 'first';
		});
		await expect(slow).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_FLIGHT' });
		expect(outcomes).toEqual(['second']);
		expect(await guarded('r09-fenced').run(async () => 'third')).toBe('second');
		// The same with a first attempt that ends in an error, and in an outage.
		for (const failure of [new DomainError('CART_EMPTY', {}), new Error('connection lost')]) {
			const key = `r09-fenced-${failure.name}`;
			const failing = guarded(key).run(async () => {
				shop.clock.advance(61_000);
				await guarded(key).run(async (rival) => rival.succeed(em, 'second'));
				throw failure;
			});
			await expect(failing).rejects.toBe(failure);
			expect(await guarded(key).run(async () => 'third')).toBe('second');
		}
	});

	it('R10 insists on a key of visible characters', async () => {
		for (const key of [undefined, '', ' ', 'a b', 'x'.repeat(256), 'नमस्ते']) {
			const call = async () =>
				shop.as(shopper.user, { idempotencyKey: key }).orders.place({ addressId: shopper.address.id });
			expect(await failure(call())).toMatchObject({ code: 'IDEMPOTENCY_KEY_REQUIRED' });
		}
	});

	it('R10 stores nothing for an input that does not validate', async () => {
		const api = shop.as(shopper.user, { idempotencyKey: 'r10' });
		await expect(api.orders.place({ addressId: 'not-an-id' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		expect(await shop.em().count(IdempotencyKey, { key: 'r10' })).toBe(0);
	});

	it('R10 forgets a key after its 24 hours, not before', async () => {
		await fill();
		const first = await shopper.place('r10-expiry');
		shop.clock.advance(23 * HOUR_MS);
		expect(await shopper.place('r10-expiry')).toEqual(first);
		shop.clock.advance(2 * HOUR_MS);
		await fill();
		expect((await shopper.place('r10-expiry')).id).not.toBe(first.id);
	});

	it('releases the key after a failure nobody foresaw', async () => {
		const other = await createShopper(shop);
		await other.put(shop.catalog.tomato, 500);
		await shop.em().execute('rename table order_event to order_event_away');
		await expect(other.place('outage')).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
		await shop.em().execute('rename table order_event_away to order_event');
		expect(await ordersOf(other.user)).toBe(0);
		expect(await other.place('outage')).toMatchObject({ status: 'placed' });
	});
});

/** A request of the shopper under this key, run without HTTP or an order. */
function guarded(key: string) {
	const em = shop.em();
	return {
		em,
		run: <Result>(work: (attempt: IdempotencyAttempt) => Promise<Result>) =>
			runIdempotent(
				em,
				{ userId: shopper.user.id, key, path: 'test', input: {}, now: shop.clock.now() },
				work,
			),
	};
}

/** What a process leaves behind that was killed between claiming the key and committing the order. */
async function leaveInFlight({ user, address }: Shopper, key: string): Promise<void> {
	const now = shop.clock.now();
	const input = { addressId: address.id, paymentMethod: 'cash_on_delivery' };
	await shop.em().insert(IdempotencyKey, {
		id: newId(),
		createdAt: now,
		updatedAt: now,
		user: user.id,
		key,
		requestHash: createHash('sha256')
			.update(`orders.place\n${superjson.stringify(input)}`)
			.digest('hex'),
		lockedAt: now,
		outcome: null,
		expiresAt: new Date(now.getTime() + 24 * HOUR_MS),
	});
}
