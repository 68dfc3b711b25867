import {
	createStockItem,
	type EntityManager,
	findStock,
	Hub,
	type LockedStock,
	localDate,
	lockStock,
	Product,
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
 * The stock of a product, made if the hub never had any, locked until the transaction ends: in grams when any unit of
 * the product is sold by weight, else in pieces. NOT_FOUND: no such product or hub.
 */
export async function lockOrCreateStock(
	em: EntityManager,
	reference: StockReference,
	now: Date,
): Promise<{ stock: LockedStock; isNew: boolean }> {
	const { hubId, productId } = reference;
	const known = await lockStock(em, hubId, productId);
	if (known) return { stock: known, isNew: false };
	const product = await em.findOne(Product, { id: productId }, { populate: ['units'] });
	if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
	await requireHub(em, hubId);
	const isWeighed = product.units.getItems().some((unit) => unit.kind === 'weight');
	await createStockItem(em, { hubId, productId, measure: isWeighed ? 'gram' : 'piece' }, now);
	return { stock: await requireLockedStock(em, reference), isNew: true };
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
