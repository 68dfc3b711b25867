import type { EntityManager } from '@mikro-orm/mysql';
import type { SellUnitKind } from '../catalog/catalog.enums.ts';
import { hubPriceJoin, priceColumns, priceJoin } from '../catalog/price.repository.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { type CartOwner, isOwned } from './cart-owner.ts';

/** A cart line with all that pricing and stock need, as of now. */
export interface CartLineRow {
	/** Id of the cart item. */
	id: string;
	sellUnitId: string;
	productId: string;
	categoryId: string;
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
	/** GST within the price, in basis points. */
	taxBasisPoints: number;
	hsnCode: string | null;
	isAvailable: boolean;
}

type RawLine = Omit<CartLineRow, 'id' | 'sellUnitId' | 'productId' | 'categoryId' | 'isAvailable'> & {
	id: Buffer;
	sellUnitId: Buffer;
	productId: Buffer;
	categoryId: Buffer;
	isAvailable: number;
};

const lineColumns = `i.id, u.id as sellUnitId, p.id as productId, p.category_id as categoryId, p.slug, p.name, u.kind, u.label as unitLabel,
	u.currency, ${priceColumns}, i.seen_price_minor as seenPriceMinor, u.step_grams as stepGrams,
	u.min_grams as minGrams, u.max_grams as maxGrams, u.pack_grams as packGrams, i.quantity,
	p.tax_basis_points as taxBasisPoints, p.hsn_code as hsnCode, (u.is_active and p.is_active) as isAvailable`;

const lineJoins = `from cart c
	join cart_item i on i.cart_id = c.id
	join sell_unit u on u.id = i.sell_unit_id
	join product p on p.id = u.product_id`;

/** The hub of the address that a customer orders to unless told otherwise: the default one, else the newest. */
const usualHub = `(select pc.hub_id from address a join pincode pc on pc.code = a.pincode_code
	where a.user_id = ? and a.deleted_at is null order by a.is_default desc, a.id desc limit 1)`;

/** Prices in this hub, or in the hub of the customer's usual address; without any, as for guests, the shop's. */
export const cartPriceJoin = (owner: CartOwner, now: Date, hubId?: string) =>
	hubId === undefined && 'userId' in owner
		? hubPriceJoin(now, usualHub, [uuidToBinary(owner.userId)])
		: priceJoin(now, hubId);

/** The lines of a cart at the prices of the moment in the hub (of the usual address), oldest first, in one query. */
export async function findCartLines(
	em: EntityManager,
	owner: CartOwner,
	now: Date,
	hubId?: string,
): Promise<CartLineRow[]> {
	const price = cartPriceJoin(owner, now, hubId);
	const own = isOwned(owner);
	const rows = await em.execute<RawLine[]>(
		`select ${lineColumns} ${lineJoins} ${price.sql} where ${own.sql} order by i.id`,
		[...price.params, own.param],
	);
	return rows.map(toLine);
}

/** A cart line with the stock of its product in one hub, as of now; null where the hub never had any. */
export interface StockedLine extends CartLineRow {
	stock: StockLevel | null;
}

/** Stock of a product in a hub, in `measure`. */
export interface StockLevel {
	id: string;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
}

type RawStockedLine = RawLine &
	({ stockId: Buffer; measure: StockMeasure; onHand: number; reserved: number } | { stockId: null });

/** The lines of a cart with the hub's stock and prices of the moment, oldest first, in one query; `reserveStock` decides. */
export async function findStockedLines(
	em: EntityManager,
	owner: CartOwner,
	hubId: string,
	now: Date,
): Promise<StockedLine[]> {
	const price = priceJoin(now, hubId);
	const own = isOwned(owner);
	const rows = await em.execute<RawStockedLine[]>(
		`select ${lineColumns}, s.id as stockId, s.measure, s.on_hand as onHand, s.reserved ${lineJoins} ${price.sql}
		left join stock_item s on s.product_id = p.id and s.hub_id = ?
		where ${own.sql} order by i.id`,
		[...price.params, uuidToBinary(hubId), own.param],
	);
	return rows.map((row) => ({ ...toLine(row), stock: toStockLevel(row) }));
}

function toStockLevel(row: RawStockedLine): StockLevel | null {
	if (row.stockId === null) return null;
	return {
		id: uuidFromBinary(row.stockId),
		measure: row.measure,
		onHand: row.onHand,
		reserved: row.reserved,
	};
}

function toLine(raw: RawLine): CartLineRow {
	return {
		id: uuidFromBinary(raw.id),
		sellUnitId: uuidFromBinary(raw.sellUnitId),
		productId: uuidFromBinary(raw.productId),
		categoryId: uuidFromBinary(raw.categoryId),
		slug: raw.slug,
		name: raw.name,
		kind: raw.kind,
		unitLabel: raw.unitLabel,
		currency: raw.currency,
		priceMinor: raw.priceMinor,
		seenPriceMinor: raw.seenPriceMinor,
		stepGrams: raw.stepGrams,
		minGrams: raw.minGrams,
		maxGrams: raw.maxGrams,
		packGrams: raw.packGrams,
		quantity: raw.quantity,
		taxBasisPoints: raw.taxBasisPoints,
		hsnCode: raw.hsnCode,
		isAvailable: raw.isAvailable === 1,
	};
}

/** What setting a line needs to know: the unit's terms, and the cart if there is one. */
export interface CartTarget {
	cartId: string | null;
	kind: SellUnitKind;
	priceMinor: number;
	stepGrams: number | null;
	minGrams: number | null;
	maxGrams: number | null;
	packGrams: number | null;
}

/** The unit, if it is sold, and the cart it goes into, in one query; null for a unit that is not sold. */
export async function findCartTarget(
	em: EntityManager,
	owner: CartOwner,
	sellUnitId: string,
	now: Date,
	hubId?: string,
): Promise<CartTarget | null> {
	const price = cartPriceJoin(owner, now, hubId);
	const own = isOwned(owner);
	const [row] = await em.execute<(Omit<CartTarget, 'cartId'> & { cartId: Buffer | null })[]>(
		`select c.id as cartId, u.kind, ${priceColumns}, u.step_grams as stepGrams,
			u.min_grams as minGrams, u.max_grams as maxGrams, u.pack_grams as packGrams
		from sell_unit u ${price.sql}
		join product p on p.id = u.product_id
		left join cart c on ${own.sql}
		where u.id = ? and u.is_active and p.is_active`,
		[...price.params, own.param, uuidToBinary(sellUnitId)],
	);
	return row ? { ...row, cartId: row.cartId && uuidFromBinary(row.cartId) } : null;
}
