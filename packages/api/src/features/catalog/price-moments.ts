import { findPriceSwitches } from '@dailyveg/db';
import type { Context } from '../../trpc/context.ts';

/**
 * Part of the key of whatever is cached with prices in it: the moment of the last switch of any price. It changes
 * when a planned price begins, so that no list shows an old one although no job has run.
 */
export async function priceMoment({ services }: Pick<Context, 'services'>): Promise<number> {
	const switches = await services.cache.read('catalog', 'price-switches', () =>
		findPriceSwitches(services.orm.em.fork(), services.clock.now()),
	);
	const now = services.clock.now().getTime();
	return switches.findLast((moment) => moment <= now) ?? 0;
}
