import type { Product, ProductDetailRow, ProductRow, ShownImage } from '@dailyveg/db';
import { seasonMonths } from '@dailyveg/db/fields';
import type { Services } from '../../platform/services.ts';
import { presentShownImage } from '../media/media.public.ts';
import type { ProductOutput, ProductSummary } from './catalog.schemas.ts';

type Env = Services['env'];

/** A row of the list. */
export const presentSummary =
	(env: Env) =>
	({
		createdAt: _createdAt,
		listPriceMinor: _listPriceMinor,
		season,
		...row
	}: ProductRow): ProductSummary => ({
		...row,
		seasonMonths: seasonMonths(season),
		images: presentImages(env, row.images),
	});

/** The page of a product. */
export function presentProduct(env: Env, row: ProductDetailRow): ProductOutput {
	const { createdAt: _createdAt, listPriceMinor: _listPriceMinor, ...product } = row;
	const months = seasonMonths(row.season);
	return { ...product, seasonMonths: months, images: presentImages(env, row.images) };
}

const presentImages = (env: Env, images: ShownImage[]) =>
	images.map((image) => presentShownImage(env, image));

/** What staff see of a product they just wrote. */
export function presentManagedProduct(product: Product) {
	const { id, slug, name, isActive, publishAt, unpublishAt, deletedAt } = product;
	const units = product.units
		.getItems()
		.map(({ id: unitId, label, priceMinor, currency }) => ({ id: unitId, label, priceMinor, currency }));
	return { id, slug, name, isActive, publishAt, unpublishAt, deletedAt, units };
}

/** What programs are told of a product that changed. */
export const presentProductEvent = ({ id, slug, isActive }: Pick<Product, 'id' | 'slug' | 'isActive'>) => ({
	productId: id,
	slug,
	isActive,
});
