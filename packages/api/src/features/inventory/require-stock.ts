import {
	createStockItem,
	type EntityManager,
	findStock,
	Hub,
	type LockedStock,
	localDate,
	lockStock,
	Product,
	StockItem,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { StockOutput } from './inventory.schemas.ts';

/** Which stock is meant. */
export interface StockReference {
	hubId: string;
	productId: string;
}

/** The stock of a product that the hub has or had, locked until the transaction ends; NOT_FOUND. */
export async function requireLockedStock(
	em: EntityManager,
	{ hubId, productId }: StockReference,
): Promise<LockedStock> {
	const stock = await lockStock(em, hubId, productId);
	if (!stock) throw new DomainError('NOT_FOUND', { resource: 'stock' });
	return stock;
}

/**
 * Makes the stock of a product that the hub never had: in grams when any unit of the product is sold by weight, else in
 * pieces. Returns whether it did; NOT_FOUND: no such product or hub. Call it before the transaction that locks the row:
 * whoever asks there for a row that is missing locks the gap, and rivals for the first delivery would deadlock.
 */
export async function ensureStock(
	em: EntityManager,
	{ hubId, productId }: StockReference,
	now: Date,
): Promise<boolean> {
	const where = { hub: hubId, product: productId };
	if ((await em.count(StockItem, where)) > 0) return false;
	const product = await em.findOne(Product, { id: productId }, { populate: ['units'] });
	if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
	await requireHub(em, hubId);
	const isWeighed = product.units.getItems().some((unit) => unit.kind === 'weight');
	return createStockItem(em, { hubId, productId, measure: isWeighed ? 'gram' : 'piece' }, now);
}

/** The hub that staff name; NOT_FOUND. */
export async function requireHub(em: EntityManager, hubId: string): Promise<Hub> {
	const hub = await em.findOne(Hub, { id: hubId });
	if (!hub) throw new DomainError('NOT_FOUND', { resource: 'hub' });
	return hub;
}

/** The day that the hub's calendar shows. */
export async function todayIn(em: EntityManager, hubId: string, now: Date): Promise<string> {
	return localDate((await requireHub(em, hubId)).timeZone, now);
}

/** The stock as it is now, as staff see it; NOT_FOUND. */
export async function readStock(
	em: EntityManager,
	{ hubId, productId }: StockReference,
	now: Date,
): Promise<StockOutput> {
	const today = await todayIn(em, hubId, now);
	const [row] = await findStock(em, { hubId, productId, view: 'all' }, { today, limit: 1 });
	if (!row) throw new DomainError('NOT_FOUND', { resource: 'stock' });
	const { id: _, ...stock } = row;
	return { hubId, ...stock, available: stock.onHand - stock.reserved };
}
