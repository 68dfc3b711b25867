import { switchDueProducts as switchDue } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';

/** Carries out the schedules whose moment has come; readers see it at once. Returns how many switches it made. */
export async function switchDueProducts(services: Services): Promise<number> {
	const switches = await transact(services, (em) => switchDue(em, services.clock.now()));
	if (switches > 0) await services.cache.invalidate('catalog');
	return switches;
}
