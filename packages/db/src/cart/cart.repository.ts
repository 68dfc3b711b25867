import type { EntityManager } from '@mikro-orm/mysql';
import type { SellUnitKind } from '../catalog/catalog.enums.ts';
import { placeholders } from '../catalog/catalog.repository.ts';
import { hubPriceJoin, priceColumns, priceJoin, todaysPrice } from '../catalog/price.repository.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

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

/** Prices in this hub, or in the hub of the customer's usual address; without any, the shop's. */
export const cartPriceJoin = (userId: string, now: Date, hubId?: string) =>
	hubId === undefined ? hubPriceJoin(now, usualHub, [uuidToBinary(userId)]) : priceJoin(now, hubId);

/** The customer's cart lines at the prices of the moment in the hub (of the usual address), oldest first, in one query. */
export async function findCartLines(
	em: EntityManager,
	userId: string,
	now: Date,
	hubId?: string,
): Promise<CartLineRow[]> {
	const price = cartPriceJoin(userId, now, hubId);
	const rows = await em.execute<RawLine[]>(
		`select ${lineColumns} ${lineJoins} ${price.sql} where c.user_id = ? order by i.id`,
		[...price.params, uuidToBinary(userId)],
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

/** The customer's cart lines with the hub's stock and prices of the moment, oldest first, in one query; `reserveStock` decides. */
export async function findStockedLines(
	em: EntityManager,
	userId: string,
	hubId: string,
	now: Date,
): Promise<StockedLine[]> {
	const price = priceJoin(now, hubId);
	const rows = await em.execute<RawStockedLine[]>(
		`select ${lineColumns}, s.id as stockId, s.measure, s.on_hand as onHand, s.reserved ${lineJoins} ${price.sql}
		left join stock_item s on s.product_id = p.id and s.hub_id = ?
		where c.user_id = ? order by i.id`,
		[...price.params, uuidToBinary(hubId), uuidToBinary(userId)],
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

/** What setting a line needs to know: the unit's terms, and the customer's cart if there is one. */
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
	userId: string,
	sellUnitId: string,
	now: Date,
	hubId?: string,
): Promise<CartTarget | null> {
	const price = cartPriceJoin(userId, now, hubId);
	const [row] = await em.execute<(Omit<CartTarget, 'cartId'> & { cartId: Buffer | null })[]>(
		`select c.id as cartId, u.kind, ${priceColumns}, u.step_grams as stepGrams,
			u.min_grams as minGrams, u.max_grams as maxGrams, u.pack_grams as packGrams
		from sell_unit u ${price.sql}
		join product p on p.id = u.product_id
		left join cart c on c.user_id = ?
		where u.id = ? and u.is_active and p.is_active`,
		[...price.params, uuidToBinary(userId), uuidToBinary(sellUnitId)],
	);
	return row ? { ...row, cartId: row.cartId && uuidFromBinary(row.cartId) } : null;
}

/** Creates the customer's cart and returns its id, or that of the cart a parallel call has created. */
export async function createCart(em: EntityManager, userId: string, now: Date): Promise<string> {
	const user = uuidToBinary(userId);
	await em.execute('insert ignore into cart (id, user_id, created_at, updated_at) values (?, ?, ?, ?)', [
		uuidToBinary(newId()),
		user,
		now,
		now,
	]);
	const [row] = await em.execute<{ id: Buffer }[]>('select id from cart where user_id = ?', [user]);
	if (!row) throw new Error('the cart of an unknown user');
	return uuidFromBinary(row.id);
}

/** Sets a line of the cart, new or not, in one statement. */
export async function upsertCartItem(
	em: EntityManager,
	line: { cartId: string; sellUnitId: string; quantity: number; seenPriceMinor: number },
	now: Date,
): Promise<void> {
	const { cartId, sellUnitId, quantity, seenPriceMinor } = line;
	await em.execute(
		`insert into cart_item (id, cart_id, sell_unit_id, quantity, seen_price_minor, created_at, updated_at)
		values (?, ?, ?, ?, ?, ?, ?)
		on duplicate key update quantity = ?, seen_price_minor = ?, updated_at = ?`,
		[
			uuidToBinary(newId()),
			uuidToBinary(cartId),
			uuidToBinary(sellUnitId),
			quantity,
			seenPriceMinor,
			now,
			now,
			quantity,
			seenPriceMinor,
			now,
		],
	);
}

/** Removes lines: one, or all when no unit is named. */
export async function deleteCartItems(em: EntityManager, userId: string, sellUnitId?: string): Promise<void> {
	const one = sellUnitId === undefined ? '' : 'and i.sell_unit_id = ?';
	await em.execute(`delete i from cart_item i join cart c on c.id = i.cart_id where c.user_id = ? ${one}`, [
		uuidToBinary(userId),
		...(sellUnitId === undefined ? [] : [uuidToBinary(sellUnitId)]),
	]);
}

/** Takes exactly these lines out of the cart; false when one of them is gone or has another quantity by now. */
export async function takeCartLines(
	em: EntityManager,
	lines: Pick<CartLineRow, 'id' | 'quantity'>[],
): Promise<boolean> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		// The first half is redundant, yet it is what makes the optimizer, and so the locks, keep to these rows.
		`delete from cart_item
		where id in (${placeholders(lines)}) and (id, quantity) in (${lines.map(() => '(?, ?)').join(', ')})`,
		[
			...lines.map(({ id }) => uuidToBinary(id)),
			...lines.flatMap(({ id, quantity }) => [uuidToBinary(id), quantity]),
		],
		'run',
	);
	return affectedRows === lines.length;
}

/** The customer agrees to the prices of the moment in the hub (of the usual address). */
export async function acceptCartPrices(
	em: EntityManager,
	userId: string,
	now: Date,
	hubId?: string,
): Promise<void> {
	const price = cartPriceJoin(userId, now, hubId);
	await em.execute(
		`update cart_item i
		join cart c on c.id = i.cart_id
		join sell_unit u on u.id = i.sell_unit_id ${price.sql}
		set i.seen_price_minor = ${todaysPrice}, i.updated_at = ?
		where c.user_id = ? and i.seen_price_minor <> ${todaysPrice}`,
		[...price.params, now, uuidToBinary(userId)],
	);
}
