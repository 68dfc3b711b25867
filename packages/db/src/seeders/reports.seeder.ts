import { countAllReportDays } from '../reports/count-report-day.repository.ts';
import { markReportDays, readTouchedDays, reportSources } from '../reports/mark-report-days.repository.ts';
import type { SeedContext } from './seed-context.ts';

/** What the reports say of the seeded history. */
export async function seedReports({ em, now, onProgress }: SeedContext): Promise<void> {
	for (const source of reportSources) await markReportDays(em, await readTouchedDays(em, source, now), now);
	await countAllReportDays(em);
	onProgress('reports', 1, 1);
}
