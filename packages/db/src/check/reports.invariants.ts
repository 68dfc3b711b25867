import type { EntityManager } from '@mikro-orm/mysql';
import { nextIdToRead, reportSources } from '../reports/mark-report-days.repository.ts';
import { type ReportCounting, reportCountings } from '../reports/report-countings.ts';
import { uuidToBinary } from '../types/uuid.type.ts';
import { describeRow, type Invariant } from './invariant.ts';

/** What holds of the reports: on every day about which all is counted, they say what the rows say. */
export const reportInvariants: Invariant[] = [
	...reportCountings
		// Products may move to another category after their sales were counted there.
		.filter(({ table }) => table !== 'report_category_day')
		.map((counting) => ({
			name: `reports.${counting.table.replace('report_', '')}`,
			rule: `${counting.table} says of every counted day what its rows say`,
			find: (em: EntityManager, limit: number) => findMiscounted(em, counting, limit),
		})),
	{
		name: 'reports.categories',
		rule: 'the categories of a counted day sold what its products sold',
		find: async (em, limit) =>
			(
				await em.execute<Record<string, unknown>[]>(
					`select x.hub_id as hub, cast(x.day as char) as day, sum(x.grams) as grams, sum(x.pieces) as pieces,
						sum(x.sold) as soldMinor
					from (
						select hub_id, day, cast(grams as signed) as grams, cast(pieces as signed) as pieces, sold_minor as sold
						from report_category_day
						union all
						select hub_id, day, -cast(grams as signed), -cast(pieces as signed), -sold_minor from report_product_day
					) x
					group by x.hub_id, x.day having grams <> 0 or pieces <> 0 or soldMinor <> 0 limit ${limit}`,
				)
			).map(describeRow),
	},
	{
		name: 'reports.complete',
		rule: 'every order that the reports have read of belongs to one of their days',
		find: async (em, limit) => {
			const from = await nextIdToRead(em, 'order_event');
			if (from === null) return [];
			const rows = await em.execute<Record<string, unknown>[]>(
				`select o.id as \`order\`, o.hub_id as hub from customer_order o
				where o.id < ? and not exists (select 1 from report_unit u
					where u.hub_id = o.hub_id and o.created_at >= u.starts_at and o.created_at < u.ends_at)
				limit ${limit}`,
				[uuidToBinary(from)],
			);
			return rows.map(describeRow);
		},
	},
];

/** Rows that the table has and the count has not, or the other way round, of days that are settled. */
async function findMiscounted(
	em: EntityManager,
	{ table, keys, values, select }: ReportCounting,
	limit: number,
): Promise<string[]> {
	const days = await openDays(em);
	const isOpen = days.map(() => '(u.hub_id = ? and u.day = ?)').join(' or ');
	const settled = `u.changed_at is null${days.length > 0 ? ` and not (${isOpen})` : ''}`;
	const columns = ['hub_id', 'day', ...keys, ...values];
	const named = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
	// What stands on both sides comes twice.
	const rows = await em.execute<Record<string, unknown>[]>(
		`select ${named('x')}, max(x.side) as onlyIn
		from (
			select 'rows' as side, ${named('c')} from (${select('all', settled)}) c
			union all
			select 'report' as side, ${named('t')} from ${table} t
			join report_unit u on u.hub_id = t.hub_id and u.day = t.day where ${settled}
		) x
		group by ${named('x')} having count(*) <> 2 limit ${limit}`,
		[...days.flat(), ...days.flat()],
	);
	return rows.map(describeRow);
}

/** Days of which the logs tell something that was perhaps not read yet. */
async function openDays(em: EntityManager): Promise<[hubId: Buffer, day: string][]> {
	const days: [Buffer, string][] = [];
	for (const source of reportSources) {
		const from = await nextIdToRead(em, source);
		if (from === null) continue;
		const rows = await em.execute<{ hubId: Buffer; day: string }[]>(opened[source], [uuidToBinary(from)]);
		days.push(...rows.map(({ hubId, day }): [Buffer, string] => [hubId, day]));
	}
	return days;
}

const dayOf = 'select distinct u.hub_id as hubId, cast(u.day as char) as day';
const opensOrder = (log: string): string => `${dayOf}
	from ${log} e join customer_order o on o.id = e.order_id
	join report_unit u on u.hub_id = o.hub_id and o.created_at >= u.starts_at and o.created_at < u.ends_at
	where e.id >= ?`;
const opened = {
	order_event: `${dayOf}
		from order_event e join customer_order o on o.id = e.order_id
		left join delivery_stop s on s.order_id = e.order_id left join delivery_run r on r.id = s.run_id
		join report_unit u on (u.hub_id = o.hub_id and o.created_at >= u.starts_at and o.created_at < u.ends_at)
			or (u.hub_id = r.hub_id and u.day = r.date)
		where e.id >= ?`,
	ledger_transaction: opensOrder('ledger_transaction'),
	stock_movement: `${dayOf}
		from stock_movement m straight_join stock_item s on s.id = m.stock_item_id
		straight_join report_unit u on u.hub_id = s.hub_id and m.occurred_at >= u.starts_at and m.occurred_at < u.ends_at
		where m.id >= ? and m.type = 'waste'`,
} as const;
