import {
	OrderSettlement,
	type Product,
	StockItem,
	StockMovement,
	type SubstitutionPreference,
} from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	createShopper,
	failure,
	type OpenShop,
	openShop,
	restock,
	type Shopper,
} from '../../testing/shopper.ts';

let shop: OpenShop;
let shopper: Shopper;
let cherry: Product;

beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
	cherry = await createProduct(shop.em(), {
		slug: 'cherry-tomato',
		stock: [{ hub: shop.hub, onHand: 20_000 }],
	});
});
afterAll(() => shop.close());
beforeEach(() => restock(shop, shop.catalog.tomato));

const staff = () => shop.as(shop.staff).admin.orders;
const stockOf = (product: Product) => shop.em().findOneOrFail(StockItem, { product: product.id });
const unitOf = (product: Product) => product.units.getItems()[0]?.id ?? '';

/** A confirmed order of tomatoes, in grams. */
async function confirmed(grams = 1_000, substitution: SubstitutionPreference = 'none') {
	await shopper.put(shop.catalog.tomato, grams);
	const order = await shopper.place();
	await shopper.api.orders.setSubstitution({ orderId: order.id, substitution });
	await staff().confirm({ orderId: order.id });
	return { ...order, itemId: order.items[0]?.id ?? '' };
}

describe('R48 packing', () => {
	it('charges the packed grams, and leaves a row that tells how', async () => {
		const order = await confirmed(1_000);
		const before = await stockOf(shop.catalog.tomato);
		const lines = [{ itemId: order.itemId, quantity: 940, shortReason: 'poor_quality' as const }];
		const packed = await staff().pack({ orderId: order.id, lines });
		const [line] = packed.items;
		const goodsMinor = Math.round(((line?.unitPriceMinor ?? 0) * 940) / 1_000);
		expect(line).toMatchObject({
			...{ quantity: 1_000, packedQuantity: 940, shortReason: 'poor_quality' },
			...{ lineTotalMinor: goodsMinor, orderedTotalMinor: order.subtotalMinor },
		});
		expect(packed).toMatchObject({
			status: 'packed',
			subtotalMinor: goodsMinor,
			totalMinor: goodsMinor + order.deliveryFeeMinor,
			estimatedTotalMinor: order.totalMinor,
		});
		expect(await shopper.api.orders.get({ orderId: order.id })).toEqual(packed);
		const trail = await shop.em().findOneOrFail(OrderSettlement, { order: order.id });
		expect(trail).toMatchObject({
			estimateMinor: order.totalMinor,
			finalMinor: packed.totalMinor,
			lines: [
				{
					...{ itemId: order.itemId, ordered: 1_000, packed: 940, billed: 940, reason: 'short' },
					...{ estimateMinor: order.subtotalMinor, finalMinor: goodsMinor, shortReason: 'poor_quality' },
				},
			],
		});
		expect(await stockOf(shop.catalog.tomato)).toMatchObject({
			onHand: before.onHand - 940,
			reserved: before.reserved - 1_000,
		});
		const moved = await shop.em().find(StockMovement, { causeId: order.id }, { orderBy: { id: 'asc' } });
		expect(moved.map(({ type, onHandDelta, reservedDelta }) => [type, onHandDelta, reservedDelta])).toEqual([
			['reserve', 0, 1_000],
			['pick', -940, -940],
			['short', 0, -60],
		]);
	});

	it('charges a little more than ordered, and gives away the rest', async () => {
		const order = await confirmed(1_000);
		const packed = await staff().pack({
			orderId: order.id,
			lines: [{ itemId: order.itemId, quantity: 1_250 }],
		});
		expect(packed.subtotalMinor).toBe(Math.round(order.subtotalMinor * 1.1));
		expect(packed.items[0]).toMatchObject({ packedQuantity: 1_250, shortReason: null });
	});

	it('puts in what the customer agreed to, for what they agreed to', async () => {
		const substitutes = (isAgreed: boolean) => [{ sellUnitId: unitOf(cherry), quantity: 500, isAgreed }];
		const pack = ({ id, itemId }: { id: string; itemId: string }, isAgreed: boolean, quantity = 400) =>
			staff().pack({
				orderId: id,
				lines: [{ itemId, quantity, substitutes: substitutes(isAgreed) }],
			});
		const refused = (reason: string) => ({ code: 'SUBSTITUTION_REFUSED', details: { reason } });
		const none = await confirmed(1_000, 'none');
		expect(await failure(pack(none, true))).toMatchObject(refused('not_wanted'));
		const call = await confirmed(1_000, 'call_me');
		expect(await failure(pack(call, false))).toMatchObject(refused('not_agreed'));
		const similar = await confirmed(1_000, 'similar');
		expect(await failure(pack(similar, false, 1_000))).toMatchObject({ code: 'INVALID_QUANTITY' });

		const before = await stockOf(cherry);
		const packed = await pack(similar, false);
		const [original, substitute] = packed.items;
		expect(substitute).toMatchObject({
			...{ quantity: 0, packedQuantity: 500, substitutesItemId: original?.id, orderedTotalMinor: 0 },
		});
		expect(packed.subtotalMinor).toBeLessThanOrEqual(similar.subtotalMinor);
		expect(await stockOf(cherry)).toMatchObject({
			onHand: before.onHand - 500,
			reserved: before.reserved,
		});
		const agreed = (await pack(call, true)).items[1];
		const { unitPriceMinor = 0, lineTotalMinor = 0 } = agreed ?? {};
		expect(lineTotalMinor).toBe(Math.round(unitPriceMinor / 2));
	});

	it('refuses what cannot be in the bag, and changes nothing then', async () => {
		const { id: orderId, itemId } = await confirmed(1_000);
		const other = await confirmed(500);
		const pack = (id: string, quantity: number) =>
			staff().pack({ orderId, lines: [{ itemId: id, quantity }] });
		expect(await failure(pack(itemId, 2_001))).toMatchObject({ code: 'INVALID_QUANTITY' });
		expect(await failure(pack(itemId, 0))).toMatchObject({ code: 'INVALID_QUANTITY' });
		expect(await failure(pack(other.itemId, 500))).toMatchObject({ code: 'NOT_FOUND' });
		const order = await shopper.api.orders.get({ orderId });
		expect(order).toMatchObject({ status: 'confirmed', totalMinor: order.estimatedTotalMinor });
		expect(await shop.em().count(OrderSettlement, { order: orderId })).toBe(0);
	});

	it('packs once, however many packers press the button', { tags: ['race'] }, async () => {
		const { id: orderId, itemId } = await confirmed(1_000);
		const before = await stockOf(shop.catalog.tomato);
		const outcomes = await Promise.allSettled(
			Array.from({ length: 6 }, (_, index) =>
				staff().pack({ orderId, lines: [{ itemId, quantity: 900 + index }] }),
			),
		);
		const packed = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
		expect(packed).toHaveLength(1);
		const grams = packed[0]?.items[0]?.packedQuantity ?? 0;
		expect(await stockOf(shop.catalog.tomato)).toMatchObject({
			onHand: before.onHand - grams,
			reserved: before.reserved - 1_000,
		});
		expect(await shop.em().count(OrderSettlement, { order: orderId })).toBe(1);
	});

	it('is packed or cancelled, never both', { tags: ['race'] }, async () => {
		for (let round = 0; round < 4; round++) {
			const { id: orderId } = await confirmed(500);
			const before = await stockOf(shop.catalog.tomato);
			const outcomes = await Promise.allSettled([
				staff().pack({ orderId }),
				shopper.cancel(orderId),
				staff().pack({ orderId }),
			]);
			expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
			const { status } = await shopper.api.orders.get({ orderId });
			expect(await stockOf(shop.catalog.tomato)).toMatchObject({
				onHand: before.onHand - (status === 'packed' ? 500 : 0),
				reserved: before.reserved - 500,
			});
		}
	});
});

describe('what customers want for lines that are short', () => {
	it('is said with the order, and changed until packing begins', async () => {
		await shopper.put(shop.catalog.tomato, 500);
		await shopper.put(shop.catalog.coriander, 1);
		const order = await shop.as(shopper.user, { idempotencyKey: crypto.randomUUID() }).orders.place({
			addressId: shopper.address.id,
			substitution: 'call_me',
			lineSubstitutions: [{ sellUnitId: unitOf(shop.catalog.coriander), substitution: 'none' }],
		});
		const wishes = ({ items }: typeof order) => items.map(({ substitution }) => substitution).toSorted();
		expect(order.substitution).toBe('call_me');
		expect(wishes(order)).toEqual(['call_me', 'none']);
		const { id: orderId } = order;
		const lines = order.items.map(({ id: itemId }) => ({ itemId, substitution: null }));
		const changed = await shopper.api.orders.setSubstitution({ orderId, substitution: 'similar', lines });
		expect(wishes(changed)).toEqual(['similar', 'similar']);
		expect(await shopper.api.orders.get({ orderId })).toEqual(changed);
		const stranger = await createShopper(shop);
		expect(
			await failure(stranger.api.orders.setSubstitution({ orderId, substitution: 'none' })),
		).toMatchObject({ code: 'NOT_FOUND' });
		const theirs = [{ itemId: (await confirmed()).itemId, substitution: 'none' as const }];
		expect(await failure(shopper.api.orders.setSubstitution({ orderId, lines: theirs }))).toMatchObject({
			code: 'NOT_FOUND',
			details: { resource: 'order line' },
		});
		await staff().confirm({ orderId });
		await staff().startPacking({ orderId });
		expect(
			await failure(shopper.api.orders.setSubstitution({ orderId, substitution: 'none' })),
		).toMatchObject({ code: 'ORDER_BEING_PACKED', details: { status: 'packing' } });
	});
});
