import type { EntityManager } from '@mikro-orm/mysql';
import { toDate } from '../types/raw-date.ts';
import { firstIdAt, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { type ReportDaySpan, spansOf, type TouchedTime } from './report-days.ts';

/** Logs that tell on which days something happened; everything that is counted leaves a line in one of them. */
export const reportSources = ['order_event', 'ledger_transaction', 'stock_movement'] as const;
export type ReportSource = (typeof reportSources)[number];

/** A transaction commits long before it is so old; until then its ids may lie behind what was read. */
const OVERLAP_MS = 10 * 60_000;
const NEVER = new Date('2000-01-01T00:00:00.000Z');
/** A v7 id begins with its milliseconds. */
const ID_TIME_BYTES = 6;

const hubOf = 'h.id as hubId, h.time_zone as timeZone';
const ordersSince = (log: ReportSource): string =>
	`select distinct ${hubOf}, o.created_at as first, o.created_at as last
	from ${log} e join customer_order o on o.id = e.order_id join hub h on h.id = o.hub_id where e.id >= ?`;
const ordersEver = `select ${hubOf}, min(o.created_at) as first, max(o.created_at) as last
	from customer_order o join hub h on h.id = o.hub_id group by h.id, h.time_zone`;
const runsSince = `select distinct ${hubOf}, cast(r.date as char) as day
	from order_event e join delivery_stop s on s.order_id = e.order_id join delivery_run r on r.id = s.run_id
	join hub h on h.id = r.hub_id where e.id >= ?`;
const runsEver = `select distinct ${hubOf}, cast(r.date as char) as day from delivery_run r join hub h on h.id = r.hub_id`;
const wasteSince = `select distinct ${hubOf}, m.occurred_at as first, m.occurred_at as last
	from stock_movement m join stock_item s on s.id = m.stock_item_id join hub h on h.id = s.hub_id
	where m.id >= ? and m.type = 'waste'`;
const wasteEver = `select ${hubOf}, min(m.occurred_at) as first, max(m.occurred_at) as last
	from stock_movement m join stock_item s on s.id = m.stock_item_id join hub h on h.id = s.hub_id
	where m.type = 'waste' group by h.id, h.time_zone`;

/** Since an id, each moment by itself; and of all time, from the first to the last. */
const queries: Readonly<Record<ReportSource, { since: string[]; ever: string[] }>> = {
	order_event: { since: [ordersSince('order_event'), runsSince], ever: [ordersEver, runsEver] },
	ledger_transaction: { since: [ordersSince('ledger_transaction')], ever: [ordersEver] },
	stock_movement: { since: [wasteSince], ever: [wasteEver] },
};

/** The first id of those that the next reading of a log looks at; null: it was never read. */
export async function nextIdToRead(em: EntityManager, source: ReportSource): Promise<string | null> {
	const [mark] = await em.execute<{ readUntil: string | Date }[]>(
		'select read_until as readUntil from report_watermark where source = ?',
		[source],
	);
	const readUntil = mark ? toDate(mark.readUntil) : NEVER;
	return readUntil <= NEVER ? null : firstIdAt(new Date(readUntil.getTime() - OVERLAP_MS));
}

/**
 * Days on which something happened since the log was last read, and ten minutes before that: ids are made before their
 * transactions commit. All there are when it was never read. Locks the mark, so that readers take turns.
 */
export async function readTouchedDays(
	em: EntityManager,
	source: ReportSource,
	now: Date,
): Promise<ReportDaySpan[]> {
	await em.execute('insert ignore into report_watermark (source, read_until, read_at) values (?, ?, ?)', [
		...[source, NEVER, now],
	]);
	await em.execute('select source from report_watermark where source = ? for update', [source]);
	const from = await nextIdToRead(em, source);
	const [newest] = await em.execute<{ id: Buffer | null }[]>(`select max(id) as id from ${source}`);
	const touched: TouchedTime[] = [];
	for (const sql of queries[source][from === null ? 'ever' : 'since']) {
		const rows = await em.execute<RawTouched[]>(sql, from === null ? [] : [uuidToBinary(from)]);
		touched.push(...rows.map(touchedOf));
	}
	// Never beyond the database's own clock: an id from the future would hide what comes before it.
	const newestAt = newest?.id ? new Date(newest.id.readUIntBE(0, ID_TIME_BYTES)) : NEVER;
	await em.execute(
		`update report_watermark set read_until = greatest(read_until, least(?, utc_timestamp(3))), read_at = ?
		where source = ?`,
		[newestAt, now, source],
	);
	return spansOf(touched);
}

interface RawTouched {
	hubId: Buffer;
	timeZone: string;
	day?: string;
	first: string | Date;
	last: string | Date;
}

const touchedOf = ({ hubId, timeZone, day, first, last }: RawTouched): TouchedTime => ({
	hubId: uuidFromBinary(hubId),
	timeZone,
	...(day === undefined ? { first: toDate(first), last: toDate(last) } : { day }),
});

/** Notes that these days have to be counted again. */
export async function markReportDays(
	em: EntityManager,
	spans: readonly ReportDaySpan[],
	now: Date,
): Promise<void> {
	// In one order everywhere, so that two who mark wait instead of deadlocking.
	const keyOf = ({ hubId, day }: ReportDaySpan) => `${hubId} ${day}`;
	for (const { hubId, day, startsAt, endsAt } of spans.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
		await em.execute(
			`insert into report_unit (hub_id, day, starts_at, ends_at, changed_at) values (?, ?, ?, ?, ?)
			on duplicate key update changed_at = coalesce(changed_at, ?), starts_at = ?, ends_at = ?`,
			[uuidToBinary(hubId), day, startsAt, endsAt, now, now, startsAt, endsAt],
		);
	}
}
