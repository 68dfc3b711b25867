import {
	type Order,
	type OrderActor,
	OrderEvent,
	type OrderStatus,
	orderStatuses,
	orderTransitions,
	permissions,
	Rating,
} from '@dailyveg/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { changeOrder } from './change-order.ts';

let shop: OpenShop;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
});
afterAll(() => shop.close());

type NextStatus = Exclude<OrderStatus, 'placed'>;

const actors: readonly OrderActor[] = ['customer', 'rider', 'system', ...permissions];
const nextStatuses = orderStatuses.filter((status): status is NextStatus => status !== 'placed');

const move = (orderId: string, status: NextStatus, by: OrderActor) =>
	changeOrder(shop.services, {
		...{ orderId, actorId: null, status, by },
		apply: (order) => {
			if (status === 'cancelled') order.cancelReason = 'out_of_stock';
		},
	});

/** The shortest way to each state, as the table has it. */
const ways = new Map<OrderStatus, { to: NextStatus; by: OrderActor }[]>([['placed', []]]);
for (const [from, way] of ways)
	for (const step of orderTransitions) {
		const by = step.by[0];
		if (step.from !== from || ways.has(step.to) || step.to === 'placed' || !by) continue;
		ways.set(step.to, [...way, { to: step.to, by }]);
	}

async function orderIn(status: OrderStatus): Promise<string> {
	await shopper.put(shop.catalog.tomato, 250);
	const { id } = await shopper.place();
	for (const { to, by } of ways.get(status) ?? []) {
		// What is packed has been settled.
		if (to === 'packed') await shop.as(shop.staff).admin.orders.pack({ orderId: id });
		else await move(id, to, by);
	}
	return id;
}

const statusOf = async (orderId: string): Promise<Order['status']> =>
	(await shopper.api.orders.get({ orderId })).status;

describe('R05 the table of transitions', () => {
	it('leads to every state, and has each step once', () => {
		expect([...ways.keys()].toSorted()).toEqual([...orderStatuses].toSorted());
		const steps = orderTransitions.map(({ from, to }) => `${from} ${to}`);
		expect(new Set(steps).size).toBe(steps.length);
	});

	for (const from of orderStatuses) {
		it(`allows what it says of ${from}, to whom it says, and nothing else`, async () => {
			let orderId = await orderIn(from);
			for (const to of nextStatuses)
				for (const by of actors) {
					const step = orderTransitions.find((one) => one.from === from && one.to === to);
					const told = `${from} → ${to} by ${by}`;
					if (step?.by.includes(by)) {
						expect(await move(orderId, to, by), told).toMatchObject({ status: to });
						orderId = await orderIn(from);
					} else {
						const refusal = { code: 'INVALID_TRANSITION', details: { from, to } };
						await expect(move(orderId, to, by), told).rejects.toMatchObject(refusal);
					}
				}
			expect(await statusOf(orderId)).toBe(from);
			const events = await shop.em().find(OrderEvent, { order: orderId }, { orderBy: { id: 'asc' } });
			expect(events.at(-1)?.type).toBe(from);
		});
	}
});

describe('R05 the procedures', () => {
	const staff = () => shop.as(shop.staff).admin.orders;
	/** What each procedure makes of an order, in whose name, and what it takes on its way there. */
	const procedures: Record<
		string,
		{
			call: (orderId: string) => Promise<unknown>;
			to: NextStatus;
			by: OrderActor;
			via?: NextStatus;
			/** A step of the table that is another procedure's. */
			never?: OrderStatus;
		}
	> = {
		'orders.cancel': {
			call: (orderId) => shopper.cancel(orderId),
			...{ to: 'cancelled', by: 'customer' },
		},
		'admin.orders.cancel': {
			call: (orderId) => staff().cancel({ orderId, reason: 'out_of_stock' }),
			...{ to: 'cancelled', by: 'orders:cancel' },
		},
		'admin.orders.confirm': {
			call: (orderId) => staff().confirm({ orderId }),
			...{ to: 'confirmed', by: 'orders:confirm' },
		},
		'admin.orders.startPacking': {
			call: (orderId) => staff().startPacking({ orderId }),
			...{ to: 'packing', by: 'orders:pack' },
		},
		'admin.orders.pack': {
			call: (orderId) => staff().pack({ orderId }),
			...{ to: 'packed', by: 'orders:pack', via: 'packing', never: 'failed' },
		},
	};

	it.each(Object.entries(procedures))('%s follows the table from every state', async (name, one) => {
		const { call, to, by, via, never } = one;
		const allows = (from: OrderStatus, next: NextStatus) =>
			from !== never &&
			orderTransitions.some((step) => step.from === from && step.to === next && step.by.includes(by));
		for (const from of orderStatuses) {
			const orderId = await orderIn(from);
			if (allows(from, to) || (via && allows(from, via) && allows(via, to) && from === 'confirmed')) {
				await call(orderId);
				expect(await statusOf(orderId), `${name} from ${from}`).toBe(to);
			} else {
				expect(await failure(call(orderId)), `${name} from ${from}`).toMatchObject({
					code: 'INVALID_TRANSITION',
					details: { from },
				});
				expect(await statusOf(orderId)).toBe(from);
			}
		}
	});

	it('rates what the customer has, and nothing before', async () => {
		for (const status of orderStatuses) {
			const orderId = await orderIn(status);
			const rate = shopper.api.ratings.create({ orderId, productId: shop.catalog.tomato.id, stars: 5 });
			if (status === 'delivered' || status === 'partly_delivered') await rate;
			else expect(await failure(rate)).toEqual({ code: 'ORDER_NOT_DELIVERED', details: { status } });
		}
		expect(await shop.em().count(Rating)).toBe(2);
	});
});
