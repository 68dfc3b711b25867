import type { Product, ProductDetailRow, ProductRow } from '@dailyveg/db';
import type { ProductOutput, ProductSummary } from './catalog.schemas.ts';

/** A row of the list. */
export function presentSummary(row: ProductRow): ProductSummary {
	const { createdAt: _createdAt, listPriceMinor: _listPriceMinor, ...summary } = row;
	return summary;
}

/** The page of a product. */
export function presentProduct(row: ProductDetailRow): ProductOutput {
	const { createdAt: _createdAt, listPriceMinor: _listPriceMinor, ...product } = row;
	return product;
}

/** What staff see of a product they just wrote. */
export function presentManagedProduct(product: Product) {
	const { id, slug, name, isActive } = product;
	const units = product.units
		.getItems()
		.map(({ id: unitId, label, priceMinor, currency }) => ({ id: unitId, label, priceMinor, currency }));
	return { id, slug, name, isActive, units };
}
