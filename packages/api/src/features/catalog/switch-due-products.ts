import { findDueProducts, lockProduct } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { presentProductEvent } from './catalog.presenter.ts';

/** Carries out the schedules whose moment has come; readers see it at once. Returns how many products it switched. */
export async function switchDueProducts(services: Services): Promise<number> {
	const due = await findDueProducts(services.orm.em.fork(), services.clock.now());
	let switched = 0;
	for (const id of due) if (await switchProduct(services, id)) switched++;
	if (switched > 0) await services.cache.invalidate('catalog');
	return switched;
}

/** False when somebody has planned anew in the meantime. */
function switchProduct(services: Services, id: string): Promise<boolean> {
	return transact(services, async (em) => {
		const product = await lockProduct(em, id);
		if (!product?.carryOutSchedule(services.clock.now())) return false;
		await emitEvent(em, services, 'product.changed', presentProductEvent(product));
		return true;
	});
}
