import { bulkInsert } from '../bulk-insert.ts';
import { Product } from '../catalog/product.entity.ts';
import { FeaturedList, FeaturedProduct } from '../featured/featured-list.entity.ts';
import { newRow, type SeedContext } from './seed-context.ts';

const PRODUCTS_PER_LIST = 12;

const lists = [
	{ slug: 'every-day', title: 'Every day', titleHi: 'हर रोज़', titleLocal: 'ಪ್ರತಿದಿನ' },
	{ slug: 'of-the-week', title: 'Of the week', titleHi: 'इस हफ़्ते', titleLocal: 'ಈ ವಾರ' },
] as const;

/** Two lists of real products, which came first. */
export async function seedFeatured(context: SeedContext): Promise<void> {
	const { em } = context;
	const products = await em.find(
		Product,
		{},
		{
			...{ fields: ['id'], orderBy: { id: 'asc' }, limit: lists.length * PRODUCTS_PER_LIST },
			disableIdentityMap: true,
		},
	);
	const rows = lists.map((list, position) => ({ ...newRow(context), ...list, position }));
	await bulkInsert(
		em,
		FeaturedList,
		rows.map((row) => ({ ...row, startsAt: null, endsAt: null })),
	);
	await bulkInsert(
		em,
		FeaturedProduct,
		products.map(({ id: product }, index) => ({
			list: rows[index % rows.length]?.id ?? '',
			...{ product, position: Math.floor(index / rows.length) },
		})),
	);
}
