import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { localDate, newId, uuidToBinary } from '@dailyveg/db';
import { appFlags } from '@dailyveg/dev';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { BenchShop } from '../bench-shop.ts';
import { type BenchCustomer, createCustomers, insert } from '../fixtures/customers.ts';
import { choose, findHubOffers, makeStockPlentiful, type Offer } from '../fixtures/offers.ts';
import type { Outcome } from '../report/row.ts';
import type { Session } from '../session.ts';

const program = fileURLToPath(new URL('./subscription-run.process.ts', import.meta.url));
const BASKETS = 10_000;
/** Baskets that are run before, so that code and caches are warm. */
const WARM_UP_BASKETS = 500;
const LINES = 5;
const WANTED_PER_SECOND = 200;
const DAY_MS = 24 * 60 * 60_000;
/** Room for all of them in one slot. */
const CAPACITY = 1_000_000;

/** W13: one process orders 10,000 baskets of five lines that are due in one slot, of 100 products. */
export async function benchSubscriptions({ shop, say }: Session): Promise<Outcome> {
	say('Running subscriptions (W13) …');
	const { offers, pincode } = await findHubOffers(shop.pool);
	await makeStockPlentiful(shop.pool);
	const run = async (count: number, label: string) => {
		const customers = await createCustomers(shop, count, { label, pincode });
		await subscribe(shop.pool, customers, { offers: offers.slice(0, 100), pincode });
		const { done, milliseconds, processorMs } = await runDue(shop);
		await verify(shop.pool, customers, done);
		return { perSecond: done / (milliseconds / 1_000), processorMs: processorMs / done };
	};
	await run(WARM_UP_BASKETS, 'baskets-before');
	const { perSecond, processorMs } = await run(BASKETS, 'baskets');
	return {
		rows: [
			{
				workload: 'W13',
				name: 'subscription run, orders of five lines, one process',
				perSecond,
				processorMs,
			},
		],
		goals: [
			{
				name: `W13 run of ${BASKETS.toLocaleString('en')} baskets`,
				wanted: `≥ ${WANTED_PER_SECOND} orders/s`,
				reached: `${perSecond.toFixed(0)} orders/s`,
				isReached: perSecond >= WANTED_PER_SECOND,
			},
		],
	};
}

interface HubWindow extends RowDataPacket {
	hubId: Buffer;
	timeZone: string;
	startMinute: number;
	endMinute: number;
}

/** Baskets that are due now, for the day after tomorrow; by SQL, as thousands of calls would take longer than the run. */
async function subscribe(
	pool: Pool,
	customers: readonly BenchCustomer[],
	{ offers, pincode }: { offers: readonly Offer[]; pincode: string },
): Promise<void> {
	const [[window]] = await pool.query<HubWindow[]>(
		`select h.id as hubId, h.time_zone as timeZone, t.start_minute as startMinute, t.end_minute as endMinute
		from pincode p join hub h on h.id = p.hub_id join slot_template t on t.hub_id = h.id and t.is_active
		where p.code = ? order by t.start_minute desc limit 1`,
		[pincode],
	);
	if (!window) throw new Error('the hub delivers at no time');
	await pool.query('update slot_template set capacity = ? where hub_id = ?', [CAPACITY, window.hubId]);
	await pool.query('update delivery_slot set capacity = ? where hub_id = ?', [CAPACITY, window.hubId]);
	const now = new Date();
	const date = localDate(window.timeZone, new Date(now.getTime() + 2 * DAY_MS));
	const subscriptions = customers.map((customer) => ({ customer, id: uuidToBinary(newId()) }));
	await insert(
		pool,
		`subscription (id, created_at, updated_at, user_id, address_id, status, frequency, weekday_bits, starts_on,
			start_minute, end_minute, payment_method, skips, next_date, run_at)`,
		subscriptions.map(({ customer, id }) => [
			...[
				id,
				now,
				now,
				uuidToBinary(customer.id),
				uuidToBinary(customer.addressId),
				'active',
				'daily',
				0,
				date,
			],
			...[window.startMinute, window.endMinute, 'cash_on_delivery', '{"dates":[],"items":[]}', date, now],
		]),
	);
	await insert(
		pool,
		'subscription_line (id, created_at, updated_at, subscription_id, sell_unit_id, quantity, told_price_minor)',
		subscriptions.flatMap(({ id }, index) =>
			choose(offers, index, LINES).map(({ sellUnitId, priceMinor, quantities }) => [
				...[uuidToBinary(newId()), now, now, id, uuidToBinary(sellUnitId), quantities[0], priceMinor],
			]),
		),
	);
}

interface RunResult {
	done: number;
	milliseconds: number;
	/** Of the process, without what the database takes. */
	processorMs: number;
}

async function runDue({ env }: BenchShop): Promise<RunResult> {
	const child = fork(program, { env: { PATH: process.env['PATH'], ...env }, execArgv: [...appFlags] });
	const ended = once(child, 'exit').then(([code]) => {
		throw new Error(`the run ended by itself (exit code ${code})`);
	});
	// A run that has answered may end.
	ended.catch(() => undefined);
	await Promise.race([once(child, 'message'), ended]);
	child.send('run');
	const [result] = (await Promise.race([once(child, 'message'), ended])) as [RunResult];
	return result;
}

/** Every basket was ordered; then they are out of the way of what comes next. */
async function verify(pool: Pool, customers: readonly BenchCustomer[], done: number): Promise<void> {
	const users = customers.map(({ id }) => uuidToBinary(id));
	const [[row]] = await pool.query<(RowDataPacket & { ordered: number })[]>(
		`select count(*) as ordered from subscription_cycle c join subscription s on s.id = c.subscription_id
		where s.user_id in (?) and c.outcome = 'ordered'`,
		[users],
	);
	if (row?.ordered !== customers.length || done !== customers.length)
		throw new Error(`only ${row?.ordered} of ${customers.length} baskets were ordered`);
	await pool.query(
		`update subscription set status = 'cancelled', next_date = null, run_at = null where user_id in (?)`,
		[users],
	);
	await pool.query('update outbox_message set dispatched_at = now(3) where dispatched_at is null');
}
