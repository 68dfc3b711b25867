import { countSoldLines, findStandings, writeStandings } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';

/**
 * Notes what came into stock or is sold out, for the order of searches; cached ones follow by themselves. Returns how
 * many products changed place.
 */
export const rankProducts = (services: Services): Promise<number> => rank(services);

/** The same with sales counted anew. */
export async function rankProductsBySales(services: Services): Promise<number> {
	return rank(services, await countSoldLines(services.orm.em.fork(), services.clock.now()));
}

async function rank(services: Services, soldLines?: Map<string, number>): Promise<number> {
	let changed = 0;
	let rows = await findStandings(services.orm.em.fork(), null);
	while (rows.length > 0) {
		const batch = rows;
		changed += await transact(services, (em) => writeStandings(em, batch, soldLines));
		rows = await findStandings(services.orm.em.fork(), rows.at(-1)?.id ?? null);
	}
	return changed;
}
