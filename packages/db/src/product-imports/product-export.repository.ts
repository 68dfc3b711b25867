import type { EntityManager } from '@mikro-orm/mysql';
import { nutritionCells, type ProductCsvRow, productCsvRow } from '../catalog/catalog.csv-row.ts';
import type { Nutrition } from '../catalog/catalog.fields.ts';
import { placeholders } from '../catalog/catalog.repository.ts';
import { priceColumns, priceJoin } from '../catalog/price.repository.ts';

/** Columns of a file of products. */
export const productFileColumns = Object.keys(productCsvRow.shape) as (keyof ProductCsvRow)[];

type ProductFileRow = Partial<Record<keyof ProductCsvRow, string | number | null>>;

/** Rows of a file of products, one a unit on sale, of the products after one; those deleted are left out. */
export async function findProductFileRows(
	em: EntityManager,
	{ after, now, limit }: { after: Buffer | null; now: Date; limit: number },
): Promise<{ rows: ProductFileRow[]; last: Buffer | null }> {
	const ids = await em.execute<{ id: Buffer }[]>(
		`select id from product where deleted_at is null ${after ? 'and id > ?' : ''} order by id limit ${limit}`,
		after ? [after] : [],
	);
	if (ids.length === 0) return { rows: [], last: null };
	const price = priceJoin(now);
	const rows = await em.execute<(ProductFileRow & Record<string, string | number | null>)[]>(
		`select p.slug, c.slug as category, p.name, p.name_hi, p.name_local, p.description, p.shelf_life_days,
			p.synonyms, p.season, p.storage_tips, cast(p.nutrition as char) as nutrition,
			u.kind as unit_kind, u.label as unit_label, u.currency, u.step_grams, u.min_grams, u.max_grams, u.pack_grams,
			${priceColumns}
		from product p join category c on c.id = p.category_id
		join sell_unit u on u.product_id = p.id and u.is_active = 1 ${price.sql}
		where p.id in (${placeholders(ids)}) order by p.id, u.position`,
		[...price.params, ...ids.map(({ id }) => id)],
	);
	return { rows: rows.map(toFileRow), last: ids.at(-1)?.id ?? null };
}

function toFileRow({
	nutrition,
	priceMinor,
	compareAtMinor,
	...row
}: Record<string, string | number | null>): ProductFileRow {
	const values = typeof nutrition === 'string' ? (JSON.parse(nutrition) as Nutrition) : null;
	return {
		...row,
		...nutritionCells(values),
		price_minor: priceMinor ?? null,
		compare_at_minor: compareAtMinor ?? null,
		stock_quantity: null,
	};
}
