import type { StackEnv } from '@dailyveg/stack';
import { createBenchShop } from './bench-shop.ts';
import type { LoadGenerator } from './load/generator.ts';
import { type BenchOptions, FEW_ORDERS, type Workload } from './options.ts';
import { residentMebibytes } from './programs.ts';
import { describeMachine, type Machine } from './report/machine.ts';
import { atMost, type Goal, type Outcome, type Row } from './report/row.ts';
import { type Bench, withProgram } from './session.ts';
import { benchAuth } from './workloads/auth.ts';
import { benchCart } from './workloads/cart.ts';
import { benchCatalog } from './workloads/catalog.ts';
import { benchCheckout } from './workloads/checkout.ts';
import { benchColdStart } from './workloads/cold-start.ts';
import { benchDashboard } from './workloads/dashboard.ts';
import { benchGrowth } from './workloads/growth.ts';
import { benchHistory } from './workloads/history.ts';
import { benchOrders } from './workloads/orders.ts';
import { benchOutbox } from './workloads/outbox.ts';
import { benchQuote } from './workloads/quote.ts';
import { benchSubscribers } from './workloads/subscribers.ts';
import { benchSubscriptions } from './workloads/subscriptions.ts';

const WANTED_MEBIBYTES = 250;

const benches: { workloads: Workload[]; bench: Bench }[] = [
	{ workloads: ['W0', 'W1', 'W2', 'W3'], bench: benchCatalog },
	{ workloads: ['W4'], bench: benchCart },
	{ workloads: ['W5'], bench: benchOrders },
	{ workloads: ['W6'], bench: benchOutbox },
	{ workloads: ['W7'], bench: benchColdStart },
	{ workloads: ['W9'], bench: benchCheckout },
	{ workloads: ['W10'], bench: benchHistory },
	{ workloads: ['W12'], bench: benchSubscribers },
	{ workloads: ['W13'], bench: benchSubscriptions },
	// Its promotions would count for the orders of the others.
	{ workloads: ['W8'], bench: benchQuote },
];

/** What a run needs besides its options. */
export interface Surroundings {
	stackEnv: StackEnv;
	load: LoadGenerator;
	/** Ends the run between two workloads. */
	signal: AbortSignal;
	say(message: string): void;
}

/** Figures, and the machine they belong to. */
export interface Report extends Outcome {
	machine: Machine;
}

/** All workloads that were asked for, one after another on one server process. */
export async function runWorkloads(
	options: BenchOptions,
	{ stackEnv, load, signal, say }: Surroundings,
): Promise<Report> {
	const shop = await createBenchShop(stackEnv, options.scale);
	const outcome = await withProgram(shop.startServer({ profile: options.profile }), async (server) => {
		const outcomes: Outcome[] = [];
		for (const { workloads, bench } of benches) {
			if (!workloads.some((workload) => options.only.has(workload))) continue;
			signal.throwIfAborted();
			outcomes.push(await bench({ options, shop, load, server, say }));
		}
		const rows = outcomes.flatMap((part) => part.rows);
		const goals = outcomes.flatMap((part) => part.goals);
		return { rows, goals: [...goals, errorGoal(rows), ...(await memoryGoal(server.pid))] };
	});
	return { machine: await describeMachine(shop.pool), ...outcome };
}

/** The reads of the catalog at both scales. */
export async function runGrowth(
	{ seconds }: BenchOptions,
	{ stackEnv, load, say }: Surroundings,
): Promise<Report> {
	const small = await createBenchShop(stackEnv, '1k');
	const large = await createBenchShop(stackEnv, '100k');
	const { rows, goals } = await benchGrowth({ small, large, load, seconds, say });
	return { machine: await describeMachine(small.pool), rows, goals: [...goals, errorGoal(rows)] };
}

/** What staff look at, over few orders and over many. */
export async function runDashboard(
	{ scale, seconds, orders }: BenchOptions,
	{ stackEnv, load, say }: Surroundings,
): Promise<Report> {
	const few = await createBenchShop(stackEnv, scale, FEW_ORDERS);
	const begin = performance.now();
	const many = await createBenchShop(stackEnv, scale, orders);
	const sizes = { few: FEW_ORDERS.toLocaleString('en'), many: orders.toLocaleString('en') };
	say(`Seeding ${sizes.many} orders took ${Math.round((performance.now() - begin) / 1_000)} s.`);
	const { rows, goals } = await benchDashboard({ few, many, sizes, load, seconds, say });
	return { machine: await describeMachine(many.pool), rows, goals: [...goals, errorGoal(rows)] };
}

/** What signing in costs. */
export async function runAuth(options: BenchOptions, { stackEnv, load, say }: Surroundings): Promise<Report> {
	const shop = await createBenchShop(stackEnv, options.scale);
	const { rows, goals } = await withProgram(shop.startServer({ profile: options.profile }), (server) =>
		benchAuth({ options, shop, load, server, say }),
	);
	return { machine: await describeMachine(shop.pool), rows, goals: [...goals, errorGoal(rows)] };
}

function errorGoal(rows: readonly Row[]): Goal {
	const errors = rows.reduce((sum, row) => sum + (row.errors ?? 0), 0);
	return { name: 'errors', wanted: 'none', reached: String(errors), isReached: errors === 0 };
}

/** Memory of the server after all it went through; nothing where the system does not tell. */
async function memoryGoal(pid: number): Promise<Goal[]> {
	const mebibytes = await residentMebibytes(pid);
	return mebibytes === undefined
		? []
		: [atMost('RSS of the server after the run', mebibytes, WANTED_MEBIBYTES, 'MiB')];
}
