import {
	findMiscountedProducts,
	findMiscountedRiders,
	lockRatedProduct,
	lockRiderScore,
	recountRiderStars,
	recountStars,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';

/**
 * Counts the ratings of products and riders anew whose summary differs from them. Returns how many there were: none,
 * in order.
 */
export async function recalculateRatings(services: Services): Promise<number> {
	const products = await findMiscountedProducts(services.orm.em.fork());
	for (const productId of products) {
		await transact(services, async (em) => {
			if (await lockRatedProduct(em, productId)) await recountStars(em, productId);
		});
	}
	const riders = await findMiscountedRiders(services.orm.em.fork());
	for (const riderId of riders) {
		await transact(services, async (em) => {
			await lockRiderScore(em, riderId, services.clock.now());
			await recountRiderStars(em, riderId);
		});
	}
	return products.length + riders.length;
}
