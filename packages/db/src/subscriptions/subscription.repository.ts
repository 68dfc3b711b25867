import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import type { StockedLine } from '../cart/cart.repository.ts';
import type { SellUnitKind } from '../catalog/catalog.enums.ts';
import { placeholders } from '../catalog/catalog.repository.ts';
import { hubPriceJoin, todaysPrice } from '../catalog/price.repository.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { Subscription } from './subscription.entity.ts';

/** A line of a subscription as an order needs it, with the stock and price of the hub that serves its address. */
export interface SubscriptionLineRow extends StockedLine {
	subscriptionId: string;
}

interface RawLine {
	id: Buffer;
	subscriptionId: Buffer;
	sellUnitId: Buffer;
	productId: Buffer;
	categoryId: Buffer;
	slug: string;
	name: string;
	kind: SellUnitKind;
	unitLabel: string;
	currency: string;
	priceMinor: number;
	seenPriceMinor: number;
	stepGrams: number | null;
	minGrams: number | null;
	maxGrams: number | null;
	packGrams: number | null;
	quantity: number;
	taxBasisPoints: number;
	hsnCode: string | null;
	isAvailable: number;
	stockId: Buffer | null;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
}

/** The lines of these subscriptions as of now, oldest first, in one query. */
export async function findSubscriptionLines(
	em: EntityManager,
	subscriptionIds: string[],
	now: Date,
): Promise<SubscriptionLineRow[]> {
	if (subscriptionIds.length === 0) return [];
	const price = hubPriceJoin(now, 'pc.hub_id');
	const rows = await em.execute<RawLine[]>(
		`select l.id, l.subscription_id as subscriptionId, u.id as sellUnitId, p.id as productId, p.category_id as categoryId, p.slug, p.name, u.kind,
			u.label as unitLabel, u.currency, ${todaysPrice} as priceMinor, l.told_price_minor as seenPriceMinor,
			u.step_grams as stepGrams, u.min_grams as minGrams, u.max_grams as maxGrams, u.pack_grams as packGrams,
			l.quantity, p.tax_basis_points as taxBasisPoints, p.hsn_code as hsnCode, (u.is_active and p.is_active) as isAvailable,
			st.id as stockId, st.measure, st.on_hand as onHand, st.reserved
		from subscription s
		join subscription_line l on l.subscription_id = s.id
		join sell_unit u on u.id = l.sell_unit_id
		join product p on p.id = u.product_id
		join address a on a.id = s.address_id
		join pincode pc on pc.code = a.pincode_code
		${price.sql}
		left join stock_item st on st.product_id = p.id and st.hub_id = pc.hub_id
		where s.id in (${placeholders(subscriptionIds)})
		order by l.id`,
		[...price.params, ...subscriptionIds.map(uuidToBinary)],
	);
	return rows.map(toLine);
}

function toLine({ stockId, measure, onHand, reserved, ...row }: RawLine): SubscriptionLineRow {
	return {
		...row,
		id: uuidFromBinary(row.id),
		subscriptionId: uuidFromBinary(row.subscriptionId),
		sellUnitId: uuidFromBinary(row.sellUnitId),
		productId: uuidFromBinary(row.productId),
		categoryId: uuidFromBinary(row.categoryId),
		isAvailable: row.isAvailable === 1,
		stock: stockId && { id: uuidFromBinary(stockId), measure, onHand, reserved },
	};
}

/** One of this customer's subscriptions, locked until the transaction ends; null when there is none. */
export function lockSubscription(
	em: EntityManager,
	id: string,
	userId: string,
): Promise<Subscription | null> {
	return em.findOne(Subscription, { id, user: userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** The active subscriptions that a hub delivers, oldest first. */
export async function findSubscriptionsOfHub(em: EntityManager, hubId: string): Promise<string[]> {
	const rows = await em.execute<{ id: Buffer }[]>(
		`select s.id
		from subscription s
		join address a on a.id = s.address_id and a.deleted_at is null
		join pincode pc on pc.code = a.pincode_code
		where pc.hub_id = ? and s.status = 'active'
		order by s.id`,
		[uuidToBinary(hubId)],
	);
	return rows.map(({ id }) => uuidFromBinary(id));
}

/** The active ones of these subscriptions, locked until the transaction ends. */
export const lockActiveSubscriptions = (
	em: EntityManager,
	which: { id: { $in: string[] } } | { address: string },
): Promise<Subscription[]> =>
	em.find(
		Subscription,
		{ ...which, status: 'active' },
		{ orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
	);

/** Notes that the customer knows these prices. */
export async function tellPrices(
	em: EntityManager,
	lines: Pick<SubscriptionLineRow, 'id' | 'priceMinor'>[],
	now: Date,
): Promise<void> {
	if (lines.length === 0) return;
	await em.execute(
		`update subscription_line
		set told_price_minor = case id ${lines.map(() => 'when ? then ?').join(' ')} else told_price_minor end, updated_at = ?
		where id in (${placeholders(lines)})`,
		[
			...lines.flatMap(({ id, priceMinor }) => [uuidToBinary(id), priceMinor]),
			now,
			...lines.map(({ id }) => uuidToBinary(id)),
		],
		'run',
	);
}
