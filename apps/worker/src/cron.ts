import {
	countReports,
	deleteExpiredCarts,
	deleteExpiredExports,
	deleteExpiredReports,
	deleteOldImportFiles,
	deleteOldPhotos,
	deleteOldProductExports,
	expireOrders,
	expireTopUps,
	followStuckPayments,
	raiseAlerts,
	rankProducts,
	rankProductsBySales,
	recalculateRatings,
	reconcilePayments,
	runSubscriptions,
	sendDeferred,
	switchDuePrices,
	switchDueProducts,
	tellBackInStock,
} from '@dailyveg/api/use-cases';
import { type ParsedCronItem, parseCronItems, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import { prune } from './outbox/prune.ts';
import { buryUnknownJobs } from './queue/bury-unknown-jobs.ts';
import type { WorkerServices } from './tasks/handler.ts';

interface Routine {
	/** Cron pattern, in UTC. */
	match: string;
	/** Returns how many rows it dealt with; a long one ends early when the worker stops. */
	run(signal?: AbortSignal): Promise<number>;
}

/** What the worker does by the clock. Several workers share each run: graphile-worker schedules it once. */
export interface Cron {
	items: ParsedCronItem[];
	tasks: TaskList;
}

/** The routines; `jobNames` are the jobs that the queue may hold besides them. */
export function createCron(services: WorkerServices, pool: pg.Pool, jobNames: readonly string[]): Cron {
	const routines: Record<string, Routine> = {
		'stock.releaseExpired': { match: '* * * * *', run: () => expireOrders(services.api) },
		'stock.raiseAlerts': { match: '*/5 * * * *', run: () => raiseAlerts(services.api) },
		'catalog.switchDue': { match: '* * * * *', run: () => switchDueProducts(services.api) },
		'notifications.sendDeferred': { match: '* * * * *', run: () => sendDeferred(services.api) },
		'catalog.switchPrices': { match: '* * * * *', run: () => switchDuePrices(services.api) },
		'stockNotices.tell': { match: '* * * * *', run: () => tellBackInStock(services.api) },
		'reports.count': { match: '* * * * *', run: () => countReports(services.api) },
		'reports.pruneExports': { match: '51 * * * *', run: () => deleteExpiredReports(services.api) },
		'subscriptions.run': { match: '* * * * *', run: (signal) => runSubscriptions(services.api, signal) },
		'productExports.prune': { match: '57 * * * *', run: () => deleteOldProductExports(services.api) },
		'productImports.prune': { match: '53 * * * *', run: () => deleteOldImportFiles(services.api) },
		'catalog.rank': { match: '*/10 * * * *', run: () => rankProducts(services.api) },
		'catalog.rankBySales': { match: '7 21 * * *', run: () => rankProductsBySales(services.api) },
		'outbox.prune': { match: '17 * * * *', run: () => prune(services.api) },
		'cart.pruneGuests': { match: '37 * * * *', run: () => deleteExpiredCarts(services.api) },
		'account.pruneExports': { match: '47 * * * *', run: () => deleteExpiredExports(services.api) },
		'deliveries.prunePhotos': { match: '53 * * * *', run: () => deleteOldPhotos(services.api) },
		'payments.followStuck': { match: '*/5 * * * *', run: () => followStuckPayments(services.api) },
		'payments.expireTopUps': { match: '37 * * * *', run: () => expireTopUps(services.api) },
		'payments.reconcile': { match: '11 * * * *', run: () => reconcilePayments(services.api) },
		'ratings.recalculate': { match: '23 21 * * *', run: () => recalculateRatings(services.api) },
		'queue.buryUnknown': { match: '*/10 * * * *', run: () => buryUnknownJobs(pool, services, { known }) },
	};
	const known = [...jobNames, ...Object.keys(routines)];
	return {
		items: parseCronItems(
			Object.entries(routines).map(([task, { match }]) => ({
				task,
				match,
				// The key keeps a slow run from piling up; a failed one is made good by the next.
				options: { jobKey: task, maxAttempts: 1 },
			})),
		),
		tasks: Object.fromEntries(
			Object.entries(routines).map(([task, routine]) => [
				task,
				(_, { abortSignal }) => runRoutine(task, routine, services, abortSignal),
			]),
		),
	};
}

async function runRoutine(
	task: string,
	{ run }: Routine,
	{ logger }: WorkerServices,
	signal: AbortSignal | undefined,
): Promise<void> {
	const rows = await run(signal);
	if (rows > 0) logger.info({ task, rows }, 'did a routine');
}
