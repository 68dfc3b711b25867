import { uuidFromBinary } from '@dailyveg/db';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { BenchShop } from '../bench-shop.ts';
import { signInStaff } from '../fixtures/staff.ts';
import type { LoadGenerator } from '../load/generator.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { measure } from '../load/measure.ts';
import { query, send } from '../load/trpc-request.ts';
import type { Program } from '../programs.ts';
import type { Goal, Outcome, Row } from '../report/row.ts';
import { withProgram } from '../session.ts';

/** The larger shop may be so many times slower. */
const WANTED_FACTOR = 2;
const CONNECTIONS = 4;
const DAY_MS = 24 * 60 * 60_000;
const MONTH_DAYS = 30;

interface Dashboard {
	/** The same shop with few and with many orders. */
	few: BenchShop;
	many: BenchShop;
	/** How many those are, in words. */
	sizes: { few: string; many: string };
	load: LoadGenerator;
	seconds: number;
	say(message: string): void;
}

/** W11: what staff look at all day (reports of a month, lists), over many orders against few, in turn. */
export function benchDashboard({ few, many, sizes, load, seconds, say }: Dashboard): Promise<Outcome> {
	return withProgram(few.startServer(), (fewServer) =>
		withProgram(many.startServer(), async (manyServer) => {
			const small = await requestsOf(few.pool, fewServer);
			const large = await requestsOf(many.pool, manyServer);
			const names = Object.keys(small);
			say(`Loading W11: ${names.length} views of two shops in turn …`);
			const target = (name: string, program: Program, request: LoadRequest | undefined) => {
				if (!request) throw new Error(`${name} was not asked for`);
				return { name, program, requests: [request], connections: CONNECTIONS };
			};
			const targets = names.flatMap((name) => [
				target(`${name}, ${sizes.few}`, fewServer, small[name]),
				target(`${name}, ${sizes.many}`, manyServer, large[name]),
			]);
			const figures = await measure(load, targets, seconds);
			const rows = targets.map(({ name }): Row => ({ workload: 'W11', name, ...figures[name] }));
			const goals = names.map((name) => {
				const before = figures[`${name}, ${sizes.few}`]?.p95 ?? Number.NaN;
				return growthGoal(name, (figures[`${name}, ${sizes.many}`]?.p95 ?? Number.NaN) / before);
			});
			return { rows, goals };
		}),
	);
}

const growthGoal = (name: string, factor: number): Goal => ({
	name: `W11 ${name}, p95`,
	wanted: `≤ ${WANTED_FACTOR} ×`,
	reached: `${factor.toFixed(2)} ×`,
	isReached: factor <= WANTED_FACTOR,
});

/** The views by name, each answered once: whoever asks for a list that is empty measures nothing. */
async function requestsOf(pool: Pool, { url }: Program): Promise<Record<string, LoadRequest>> {
	const headers = await signInStaff(url);
	const { hubId, productId, last } = await findBusiest(pool);
	const month = (days: number) => ({ from: dayBefore(last, days - 1), to: last });
	const views = {
		'sales by day': query('admin.reports.sales', { ...month(MONTH_DAYS), by: 'day' }, headers),
		'sales by category': query('admin.reports.sales', { ...month(MONTH_DAYS), by: 'category' }, headers),
		days: query('admin.reports.days', month(MONTH_DAYS), headers),
		'order states': query('admin.reports.orderStates', month(MONTH_DAYS), headers),
		slots: query('admin.reports.slots', month(7), headers),
		'top products': query('admin.reports.topProducts', { ...month(MONTH_DAYS), limit: 20 }, headers),
		riders: query('admin.reports.riders', { ...month(MONTH_DAYS), limit: 20 }, headers),
		orders: query('admin.orders.list', { limit: 20 }, headers),
		'orders of a hub, delivered': query(
			'admin.orders.list',
			{ limit: 20, hubId, status: 'delivered' },
			headers,
		),
		runs: query('admin.deliveries.listRuns', { limit: 20 }, headers),
		movements: query('admin.inventory.listMovements', { hubId, productId, limit: 20 }, headers),
		users: query('admin.users.list', { limit: 20 }, headers),
	};
	for (const [name, request] of Object.entries(views)) {
		const { result } = JSON.parse(String(await send(url, request)));
		if (result.data.json.items.length === 0) throw new Error(`${name} of the seeded shop is empty`);
	}
	return views;
}

/** Where most happened, and the last day of it. */
async function findBusiest(pool: Pool): Promise<{ hubId: string; productId: string; last: string }> {
	const [[row]] = await pool.query<(RowDataPacket & { hub: Buffer; product: Buffer; day: string })[]>(
		`select hub_id as hub, product_id as product,
			(select date_format(max(day), '%Y-%m-%d') from report_unit) as day
		from stock_movement m join stock_item s on s.id = m.stock_item_id
		group by stock_item_id order by count(*) desc limit 1`,
	);
	if (!row) throw new Error('nothing has moved in the seeded shop');
	return { hubId: uuidFromBinary(row.hub), productId: uuidFromBinary(row.product), last: row.day };
}

const dayBefore = (day: string, days: number): string =>
	new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
