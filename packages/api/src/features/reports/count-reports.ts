import {
	countReportDay,
	findChangedReportDays,
	markReportDays,
	readTouchedDays,
	reportSources,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';

const BATCH_SIZE = 50;
/** The next run goes on; it is due by then. */
const RUN_MS = 50_000;

/**
 * Counts the days on which something happened since the last run, and on the first run all there are; returns how many.
 * Each day is counted anew from what there is, so that a run that was killed, comes late, twice, or at the same time as
 * another does no harm, and a change of an old order counts its day again.
 */
export async function countReports(services: Services): Promise<number> {
	const { orm, clock } = services;
	for (const source of reportSources)
		await transact(services, async (em) => {
			const now = clock.now();
			await markReportDays(em, await readTouchedDays(em, source, now), now);
		});
	const end = performance.now() + RUN_MS;
	for (let counted = 0; ; ) {
		const days = await findChangedReportDays(orm.em.fork(), BATCH_SIZE);
		if (days.length === 0 || performance.now() > end) return counted;
		for (const day of days) await transact(services, (em) => countReportDay(em, day));
		counted += days.length;
	}
}
