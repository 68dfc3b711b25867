import { callOptions, type DailyVegClient, isAppError } from '@dailyveg/client';
import { Random } from '@dailyveg/db/seeding';
import type { SeededCustomer } from './customers.ts';
import type { SeededUnit } from './products.ts';
import { forEach, type SeedRun } from './shop.ts';

/** What became of the orders. */
export interface SeededOrders {
	placed: number;
	/** There before: an earlier run with the same seed placed them. */
	kept: number;
	/** Refused, because the stock ran out. */
	short: number;
}

type Outcome = keyof SeededOrders;

interface PlannedOrder {
	/** The same in every run with this seed: a second run gets the first one's answer. */
	idempotencyKey: string;
	lines: { sellUnitId: string; quantity: number }[];
}

/** Places so many orders. A customer has one cart, so each places theirs one after the other. */
export async function seedOrders(
	{ seed, onProgress }: SeedRun,
	{
		count,
		customers,
		units,
	}: { count: number; customers: readonly SeededCustomer[]; units: readonly SeededUnit[] },
): Promise<SeededOrders> {
	const random = new Random(seed);
	const orders = Array.from({ length: count }, (_, index) =>
		planOrder(random, `seed-${seed}-${index + 1}`, units),
	);
	const report: SeededOrders = { placed: 0, kept: 0, short: 0 };
	let done = 0;
	onProgress('orders', done, count);
	const shares = customers.map((customer, index) => ({
		customer,
		orders: orders.filter((_, position) => position % customers.length === index),
	}));
	await forEach(
		shares,
		'customers who order',
		() => undefined,
		async (share) => {
			for (const order of share.orders) {
				report[await place(share.customer, order)] += 1;
				done += 1;
				onProgress('orders', done, count);
			}
		},
	);
	return report;
}

function planOrder(random: Random, idempotencyKey: string, units: readonly SeededUnit[]): PlannedOrder {
	const lines = random.sample(units, random.integer(1, 4)).map(({ sellUnitId, stepGrams }) => {
		const steps = random.integer(1, 4);
		return { sellUnitId, quantity: stepGrams === null ? steps : steps * stepGrams };
	});
	return { idempotencyKey, lines };
}

async function place({ client, addressId }: SeededCustomer, order: PlannedOrder): Promise<Outcome> {
	const { now } = await client.system.time.query();
	await fillCart(client, order);
	try {
		const placed = await client.orders.place.mutate({ addressId }, callOptions(order));
		if (placed.createdAt >= now) return 'placed';
	} catch (error) {
		if (!isAppError(error, 'INSUFFICIENT_STOCK')) throw error;
		await client.cart.clear.mutate();
		return 'short';
	}
	await client.cart.clear.mutate();
	return 'kept';
}

async function fillCart(client: DailyVegClient, { lines }: PlannedOrder): Promise<void> {
	await client.cart.clear.mutate();
	for (const line of lines) await client.cart.setItem.mutate(line);
}
