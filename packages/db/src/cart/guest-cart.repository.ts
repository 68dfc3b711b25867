import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { toDate } from '../types/raw-date.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** Makes an empty cart for whoever shows the secret of this hash, and returns its id. */
export async function createGuestCart(
	em: EntityManager,
	{ tokenHash, expiresAt }: { tokenHash: string; expiresAt: Date },
	now: Date,
): Promise<string> {
	const id = newId();
	await em.execute(
		'insert into cart (id, token_hash, expires_at, created_at, updated_at) values (?, ?, ?, ?, ?)',
		[uuidToBinary(id), tokenHash, expiresAt, now, now],
	);
	return id;
}

/** The id of a secret's cart; null when there never was one, or no longer. */
export async function findGuestCart(em: EntityManager, tokenHash: string, now: Date): Promise<string | null> {
	const [row] = await em.execute<{ id: Buffer }[]>(
		'select id from cart where token_hash = ? and expires_at > ?',
		[tokenHash, now],
	);
	return row ? uuidFromBinary(row.id) : null;
}

/** Keeps a guest's cart for longer, unless it is gone. */
export async function extendGuestCart(
	em: EntityManager,
	cartId: string,
	expiresAt: Date,
	now: Date,
): Promise<void> {
	await em.execute(
		'update cart set expires_at = ?, updated_at = ? where id = ? and expires_at > ? and expires_at < ?',
		[expiresAt, now, uuidToBinary(cartId), now, expiresAt],
	);
}

/** Deletes carts of guests who did not come back, with their lines; returns how many. */
export async function deleteExpiredCarts(em: EntityManager, now: Date, limit: number): Promise<number> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`delete from cart where expires_at <= ? order by expires_at limit ${limit}`,
		[now],
		'run',
	);
	return affectedRows;
}

/** Deletes one cart with its lines. */
export async function deleteCart(em: EntityManager, cartId: string): Promise<void> {
	await em.execute('delete from cart where id = ?', [uuidToBinary(cartId)]);
}

/**
 * Locks carts in the order of their ids, and so keeps lines from being set until the transaction ends; returns those
 * that are still there.
 */
export async function lockCarts(em: EntityManager, cartIds: readonly string[]): Promise<Set<string>> {
	const rows = await em.execute<{ id: Buffer }[]>(
		`select id from cart where id in (${placeholders(cartIds)}) order by id for update`,
		cartIds.map(uuidToBinary),
	);
	return new Set(rows.map(({ id }) => uuidFromBinary(id)));
}

/** A line as the cart holds it. */
export interface HeldLine {
	cartId: string;
	sellUnitId: string;
	quantity: number;
	seenPriceMinor: number;
	/** When it was last set, in milliseconds. */
	setAt: number;
}

type RawHeldLine = Omit<HeldLine, 'cartId' | 'sellUnitId' | 'setAt'> & {
	cartId: Buffer;
	sellUnitId: Buffer;
	setAt: string | Date;
};

/** The lines of carts as of now, oldest first, locked until the transaction ends; lock the carts before. */
export async function lockCartLines(em: EntityManager, cartIds: readonly string[]): Promise<HeldLine[]> {
	const rows = await em.execute<RawHeldLine[]>(
		`select cart_id as cartId, sell_unit_id as sellUnitId, quantity, seen_price_minor as seenPriceMinor,
			updated_at as setAt
		from cart_item where cart_id in (${placeholders(cartIds)}) order by id for update`,
		cartIds.map(uuidToBinary),
	);
	return rows.map(({ cartId, sellUnitId, setAt, ...line }) => ({
		...line,
		cartId: uuidFromBinary(cartId),
		sellUnitId: uuidFromBinary(sellUnitId),
		setAt: toDate(setAt).getTime(),
	}));
}
