import {
	findHubRepricedProducts,
	findRepricedProducts,
	findShopPrices,
	lockProduct,
	priceAt,
	refreshHubListPrices,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';

/** How far back a worker looks that was away. In milliseconds. */
const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1_000;

/**
 * Copies prices that have begun to where lists have an index of them: into units and products, and into the prices of hubs'
 * lists. Only the order of lists by price and what a range of prices picks wait for it; what is shown and charged never
 * does. Returns how many products it changed.
 */
export async function switchDuePrices(services: Services): Promise<number> {
	const now = services.clock.now();
	const since = new Date(now.getTime() - LOOK_BACK_MS);
	const em = services.orm.em.fork();
	const ids = new Set([
		...(await findRepricedProducts(em, since, now)),
		...(await findHubRepricedProducts(em, since, now)),
	]);
	for (const id of ids) await copyPrices(services, id, now);
	if (ids.size > 0) await services.cache.invalidate('catalog');
	return ids.size;
}

function copyPrices(services: Services, productId: string, now: Date): Promise<void> {
	return transact(services, async (em) => {
		const product = await lockProduct(em, productId);
		if (!product) return;
		const units = product.units.getItems();
		const rows = await findShopPrices(
			em,
			units.map(({ id }) => id),
		);
		for (const unit of units) {
			const entries = rows.filter(({ sellUnit }) => sellUnit.id === unit.id);
			const price = priceAt(
				entries.map((entry) => ({ ...entry, id: entry.id, hubId: null })),
				null,
				now,
				{ priceMinor: unit.priceMinor, compareAtMinor: unit.compareAtMinor },
			);
			unit.priceMinor = price.priceMinor;
			unit.compareAtMinor = price.compareAtMinor;
		}
		product.setSellUnits(units.filter(({ isActive }) => isActive));
		await em.flush();
		await refreshHubListPrices(em, [productId], now);
	});
}
