import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { FeaturedList, FeaturedProduct } from './featured-list.entity.ts';

/** Every list in its order, locked until the transaction ends: changes happen one after another. */
export async function lockFeaturedLists(em: EntityManager): Promise<FeaturedList[]> {
	const options = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
	return (await em.find(FeaturedList, {}, options)).sort(inOrder);
}

/** Every list in its order. */
export async function findFeaturedLists(em: EntityManager): Promise<FeaturedList[]> {
	return (await em.find(FeaturedList, {})).sort(inOrder);
}

const inOrder = (a: FeaturedList, b: FeaturedList) => a.position - b.position || (a.id < b.id ? -1 : 1);

/** Ids of the products of each list in their order, on sale or not, by the list's id. */
export async function findFeaturedProductIds(em: EntityManager): Promise<Map<string, string[]>> {
	const rows = await em.find(FeaturedProduct, {}, { orderBy: { position: 'asc' }, disableIdentityMap: true });
	const byList = Map.groupBy(rows, ({ list }) => list.id);
	return new Map([...byList].map(([id, products]) => [id, products.map(({ product }) => product.id)]));
}

/** Puts these products on the list, in this order, in place of those it had. */
export async function replaceFeaturedProducts(
	em: EntityManager,
	list: string,
	productIds: string[],
): Promise<void> {
	await em.nativeDelete(FeaturedProduct, { list });
	await bulkInsert(
		em,
		FeaturedProduct,
		productIds.map((product, position) => ({ list, product, position })),
	);
}
