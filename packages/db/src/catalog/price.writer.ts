import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { newId } from '../types/uuid.type.ts';
import { findShopPrices } from './price.repository.ts';
import type { Price } from './price-schedule.ts';
import { SellUnitPrice } from './sell-unit-price.entity.ts';

/** A price of a unit for the whole shop from a moment on, and what the unit cost until then. */
export interface ShopPriceChange extends Price {
	/** Id of the entry to be; a new one when left out. */
	id?: string;
	sellUnitId: string;
	/** What the unit has cost since `openedAt`; written as the beginning of its history when it has none. */
	opening: Price;
	openedAt: Date;
	effectiveFrom: Date;
}

/**
 * Writes prices for the whole shop into the schedule. A unit that never changed its price has no history; its first
 * change also writes the opening price. Call it under the lock of the products.
 */
export async function recordShopPrices(
	em: EntityManager,
	changes: ShopPriceChange[],
	by: { at: Date; userId: string | null },
): Promise<void> {
	if (changes.length === 0) return;
	const known = await findShopPrices(
		em,
		changes.map(({ sellUnitId }) => sellUnitId),
	);
	const begun = new Set(known.map(({ sellUnit }) => sellUnit.id));
	const row = (id: string, sellUnit: string, price: Price, effectiveFrom: Date) => ({
		...{ id, createdAt: by.at, updatedAt: by.at, sellUnit, hub: null, effectiveFrom },
		...{ priceMinor: price.priceMinor, compareAtMinor: price.compareAtMinor },
	});
	await bulkInsert(em, SellUnitPrice, [
		...changes
			.filter(({ sellUnitId }) => !begun.has(sellUnitId))
			.map(({ sellUnitId, opening, openedAt }) => ({
				...row(newId(), sellUnitId, opening, openedAt),
				createdBy: null,
			})),
		...changes.map(({ id = newId(), sellUnitId, effectiveFrom, ...price }) => ({
			...row(id, sellUnitId, price, effectiveFrom),
			createdBy: by.userId,
		})),
	]);
}
