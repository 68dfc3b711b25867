import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { ProductState } from './catalog.enums.ts';
import { Product } from './product.entity.ts';

/** The product with its units, locked until the transaction ends; null when there is none. */
export async function lockProduct(em: EntityManager, id: string): Promise<Product | null> {
	const product = await em.findOne(
		Product,
		{ id },
		{ lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['nutrition'] },
	);
	await product?.units.init();
	return product;
}

const conditionOf: Record<ProductState, string> = {
	active: 'p.is_active = 1',
	inactive: 'p.is_active = 0 and p.deleted_at is null',
	scheduled: '(p.publish_at is not null or p.unpublish_at is not null)',
	deleted: 'p.deleted_at is not null',
};

export interface ManagedProductsQuery {
	/** Any state when left out. */
	state?: ProductState;
	/** Beginnings of words in names or synonyms, all of which must be there; see `tokenize`. */
	words: string[];
	/** Id of the last row of the page before. */
	after?: string;
	limit: number;
}

/** Products in any state with their units, newest first. */
export async function findManagedProducts(
	em: EntityManager,
	{ state, words, after, limit }: ManagedProductsQuery,
): Promise<Product[]> {
	const conditions = [
		...(state === undefined ? [] : [conditionOf[state]]),
		...words.map(() => 'p.id in (select t.product_id from product_term t where t.term like ?)'),
		...(after === undefined ? [] : ['p.id < ?']),
	];
	const rows = await em.execute<{ id: Buffer }[]>(
		`select p.id from product p
		${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
		order by p.id desc limit ${limit}`,
		[
			...words.map((word) => `${word.replace(/[%_\\]/g, '\\$&')}%`),
			...(after === undefined ? [] : [uuidToBinary(after)]),
		],
	);
	const ids = rows.map(({ id }) => uuidFromBinary(id));
	return em.find(Product, { id: { $in: ids } }, { populate: ['units'], orderBy: { id: 'desc' } });
}

/** Ids of products whose moment to go on or off sale has come. */
export async function findDueProducts(em: EntityManager, now: Date): Promise<string[]> {
	const due = { $lte: now };
	// Two short ranges of an index; with OR the server may read the whole table.
	const lists = [
		await em.find(Product, { publishAt: due }, { fields: ['id'] }),
		await em.find(Product, { unpublishAt: due }, { fields: ['id'] }),
	];
	return [...new Set(lists.flat().map(({ id }) => id))];
}
