import type { EntityManager } from '@mikro-orm/mysql';
import type { SellUnitKind } from '../catalog/catalog.enums.ts';
import { placeholders } from '../catalog/catalog.repository.ts';
import { priceJoin, todaysPrice } from '../catalog/price.repository.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** A unit that a packer may put in instead of another. Price in minor units, weight in grams. */
export interface SubstituteUnit {
	sellUnitId: string;
	stockItemId: string;
	measure: StockMeasure;
	name: string;
	kind: SellUnitKind;
	unitLabel: string;
	priceMinor: number;
	packGrams: number | null;
	/** GST within the price, in basis points. */
	taxBasisPoints: number;
	hsnCode: string | null;
}

type RawUnit = Omit<SubstituteUnit, 'sellUnitId' | 'stockItemId'> & { unitId: Buffer; stockId: Buffer };

/** Those of the units that the hub has stock items of, at its prices of the moment, in one query. */
export async function findSubstituteUnits(
	em: EntityManager,
	hubId: string,
	sellUnitIds: string[],
	now: Date,
): Promise<SubstituteUnit[]> {
	if (sellUnitIds.length === 0) return [];
	const price = priceJoin(now, hubId);
	const rows = await em.execute<RawUnit[]>(
		`select u.id as unitId, s.id as stockId, s.measure, p.name, u.kind, u.label as unitLabel,
			${todaysPrice} as priceMinor, u.pack_grams as packGrams,
			p.tax_basis_points as taxBasisPoints, p.hsn_code as hsnCode
		from sell_unit u ${price.sql}
		join product p on p.id = u.product_id
		join stock_item s on s.product_id = p.id and s.hub_id = ?
		where u.id in (${placeholders(sellUnitIds)}) and u.is_active`,
		[...price.params, uuidToBinary(hubId), ...sellUnitIds.map(uuidToBinary)],
	);
	return rows.map(({ unitId, stockId, ...unit }) => ({
		...unit,
		sellUnitId: uuidFromBinary(unitId),
		stockItemId: uuidFromBinary(stockId),
	}));
}
