import { claimDueSubscriptions } from '@dailyveg/db';
import { retryStaleRead } from '../../platform/retry.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { decideDelivery } from './decide-delivery.ts';
import { type DueDelivery, readDue } from './read-due.ts';
import { settleDelivery } from './settle-delivery.ts';

/** Subscriptions that are claimed and read at a time. */
const BATCH_SIZE = 100;
/** Orders of a batch that are under way at once: what they wait for is mostly the disk. */
const LANES = 8;
/** So long a worker keeps what it claimed to itself; longer than a run. Milliseconds. */
const LEASE_MS = 60_000;
/** After so long a run leaves the rest to the next. Milliseconds. */
const RUN_MS = 50_000;

/**
 * Orders what subscriptions have due, batch by batch, each in a transaction of its own. May run in several workers at once,
 * late, or again: a day of a subscription has one outcome. One that fails for a reason that nobody foresaw is logged, holds
 * nothing up, and is tried again a minute later. Returns how many were dealt with.
 */
export async function runSubscriptions(services: Services, signal?: AbortSignal): Promise<number> {
	const deadline = performance.now() + RUN_MS;
	let done = 0;
	while (!signal?.aborted && performance.now() < deadline) {
		const now = services.clock.now();
		const lease = { now, until: new Date(now.getTime() + LEASE_MS), limit: BATCH_SIZE };
		const ids = await transact(services, (em) => claimDueSubscriptions(em, lease));
		if (ids.length === 0) break;
		const batch = await readDue(services, ids);
		const lanes = Array.from({ length: LANES }, () => runLane(services, batch, lease.until, signal));
		for (const count of await Promise.all(lanes)) done += count;
	}
	return done;
}

/** Takes deliveries from the batch until it is empty. */
async function runLane(
	services: Services,
	batch: DueDelivery[],
	leaseUntil: Date,
	signal: AbortSignal | undefined,
): Promise<number> {
	let done = 0;
	for (let due = batch.pop(); due && !signal?.aborted; due = batch.pop()) {
		const { id: subscriptionId } = due.subscription;
		try {
			if (await runDelivery(services, due, leaseUntil)) done++;
		} catch (err) {
			services.logger.error({ err, subscriptionId }, 'a subscription could not be run');
		}
	}
	return done;
}

/** False when it is not due any more: its customer changed it, or somebody else dealt with it. */
function runDelivery(services: Services, first: DueDelivery, leaseUntil: Date): Promise<boolean> {
	let known: DueDelivery | undefined = first;
	return retryStaleRead(async () => {
		const due = known ?? (await readDue(services, [first.subscription.id]))[0];
		known = undefined;
		const now = services.clock.now();
		const runAt = due?.subscription.runAt?.getTime();
		if (!due || runAt === undefined) return false;
		// What was claimed is due at the end of its lease; what was changed since then has a time of its own.
		if (runAt > now.getTime() && runAt !== leaseUntil.getTime()) return false;
		const decision = await decideDelivery(services, due, { now, isLastTry: false });
		await settleDelivery(services, due, decision, now);
		return true;
	});
}
