import type { EntityManager } from '@mikro-orm/mysql';
import { toDate } from '../types/raw-date.ts';
import { firstIdAt, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { dayConditions, type ReportCounting, reportCountings } from './report-countings.ts';

/** A day of a hub. */
export interface ReportDayKey {
	hubId: string;
	day: string;
}

const ROWS_PER_STATEMENT = 500;
/** Ids of the ledger tell when an entry was made, give or take far less than that. */
const SLACK_MS = 60 * 60 * 1_000;

type Row = Record<string, unknown>;

/** Days that have to be counted, the newest first. */
export async function findChangedReportDays(em: EntityManager, limit: number): Promise<ReportDayKey[]> {
	const rows = await em.execute<{ hubId: Buffer; day: string }[]>(
		`select hub_id as hubId, cast(day as char) as day from report_unit
		where changed_at is not null order by day desc, hub_id limit ?`,
		[limit],
	);
	return rows.map(({ hubId, day }) => ({ hubId: uuidFromBinary(hubId), day }));
}

/**
 * Counts a day of a hub from what there is and writes it down instead of what stood there; whoever counts or marks the
 * same day meanwhile waits. All that is read is as of one moment after the lock, and locks nothing of the shop's.
 */
export async function countReportDay(em: EntityManager, { hubId, day }: ReportDayKey): Promise<void> {
	const key = [uuidToBinary(hubId), day];
	const [unit] = await em.execute<{ startsAt: string | Date; endsAt: string | Date }[]>(
		'select starts_at as startsAt, ends_at as endsAt from report_unit where hub_id = ? and day = ? for update',
		key,
	);
	if (!unit) return;
	const idAt = (moment: Date, slack: number) =>
		uuidToBinary(firstIdAt(new Date(Math.max(0, moment.getTime() + slack))));
	const ids = [idAt(toDate(unit.startsAt), -SLACK_MS), idAt(toDate(unit.endsAt), SLACK_MS)];
	for (const counting of reportCountings) {
		const params = counting.table === 'report_waste_day' ? [...key, ...ids] : key;
		const rows = await em.execute<Row[]>(counting.select('day', dayConditions(counting.table)), params);
		await replaceRows(em, counting, key, rows);
	}
	await em.execute('update report_unit set changed_at = null where hub_id = ? and day = ?', key);
}

async function replaceRows(
	em: EntityManager,
	{ table, keys, values }: ReportCounting,
	key: unknown[],
	rows: readonly Row[],
): Promise<void> {
	await em.execute(`delete from ${table} where hub_id = ? and day = ?`, key);
	const columns = [...keys, ...values];
	const tuple = `(?, ?, ${columns.map(() => '?').join(', ')})`;
	for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
		const part = rows.slice(start, start + ROWS_PER_STATEMENT);
		await em.execute(
			`insert into ${table} (hub_id, day, ${columns.join(', ')}) values ${part.map(() => tuple).join(', ')}`,
			part.flatMap((row) => [...key, ...columns.map((column) => row[column])]),
		);
	}
}

/** Counts all days of an empty shop that was just filled, with a statement a table. */
export async function countAllReportDays(em: EntityManager): Promise<void> {
	for (const { table, keys, values, select } of reportCountings)
		await em.execute(
			`insert into ${table} (hub_id, day, ${[...keys, ...values].join(', ')})
			select c.hub_id, c.day, ${[...keys, ...values].map((column) => `c.${column}`).join(', ')}
			from (${select('all', 'true')}) c`,
		);
	await em.execute('update report_unit set changed_at = null');
}
