import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { placeholders } from '../catalog/catalog.repository.ts';
import { todaysPrice } from '../catalog/price.repository.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { type CartLineRow, cartPriceJoin } from './cart.repository.ts';
import { CartItem } from './cart-item.entity.ts';
import { type CartOwner, isOwned } from './cart-owner.ts';

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

/**
 * Sets a line of the cart, new or not, in one statement; false when the cart is gone. It locks the cart before the line,
 * as merging does.
 */
export async function upsertCartItem(
	em: EntityManager,
	line: NewCartLine & { cartId: string },
	now: Date,
): Promise<boolean> {
	const { cartId, sellUnitId, quantity, seenPriceMinor } = line;
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`insert into cart_item (id, cart_id, sell_unit_id, quantity, seen_price_minor, created_at, updated_at)
		select ?, c.id, ?, ?, ?, ?, ? from cart c where c.id = ?
		on duplicate key update quantity = ?, seen_price_minor = ?, updated_at = ?`,
		[
			...[uuidToBinary(newId()), uuidToBinary(sellUnitId), quantity, seenPriceMinor, now, now],
			...[uuidToBinary(cartId), quantity, seenPriceMinor, now],
		],
		'run',
	);
	return affectedRows > 0;
}

/** A line as a cart is to have it. */
export interface NewCartLine {
	sellUnitId: string;
	/** Grams or pieces. */
	quantity: number;
	seenPriceMinor: number;
}

/** Sets lines of a cart, new or not, in one statement; lock the cart before. */
export function writeCartLines(
	em: EntityManager,
	cart: string,
	lines: readonly NewCartLine[],
	now: Date,
): Promise<void> {
	const rows = lines.map(({ sellUnitId: sellUnit, quantity, seenPriceMinor }) => ({
		...{ id: newId(), createdAt: now, updatedAt: now, cart, sellUnit, quantity, seenPriceMinor },
	}));
	return bulkInsert(em, CartItem, rows, { overwrite: ['quantity', 'seenPriceMinor', 'updatedAt'] });
}

/** Removes lines: one, or all when no unit is named. */
export async function deleteCartItems(
	em: EntityManager,
	owner: CartOwner,
	sellUnitId?: string,
): Promise<void> {
	const own = isOwned(owner);
	const one = sellUnitId === undefined ? '' : 'and i.sell_unit_id = ?';
	await em.execute(`delete i from cart_item i join cart c on c.id = i.cart_id where ${own.sql} ${one}`, [
		own.param,
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

/** The owner agrees to the prices of the moment in the hub (of the usual address). */
export async function acceptCartPrices(
	em: EntityManager,
	owner: CartOwner,
	now: Date,
	hubId?: string,
): Promise<void> {
	const price = cartPriceJoin(owner, now, hubId);
	const own = isOwned(owner);
	await em.execute(
		`update cart_item i
		join cart c on c.id = i.cart_id
		join sell_unit u on u.id = i.sell_unit_id ${price.sql}
		set i.seen_price_minor = ${todaysPrice}, i.updated_at = ?
		where ${own.sql} and i.seen_price_minor <> ${todaysPrice}`,
		[...price.params, now, own.param],
	);
}
