import {
	type AlertCandidate,
	endAlerts,
	findAlertCandidates,
	Hub,
	insertAlerts,
	localDate,
	stockAlertKinds,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';

/** Alerts of one kind and hub that are raised in one run; the next takes the rest. */
const BATCH_SIZE = 200;

/**
 * Warns staff of what is low, expires soon or has expired, once each time that it sets in, and ends the warnings whose
 * cause is gone. Nothing is thrown away by it: what has expired lies in the hub until staff record it as waste. Returns
 * how many were raised or ended.
 */
export async function raiseAlerts(services: Services): Promise<number> {
	const hubs = await services.orm.em.fork().find(Hub, {}, { orderBy: { id: 'asc' } });
	let count = 0;
	for (const { id, timeZone } of hubs) {
		const hub = { id, today: localDate(timeZone, services.clock.now()) };
		for (const kind of stockAlertKinds) count += await raiseKind(services, hub, kind);
	}
	return count;
}

function raiseKind(
	services: Services,
	hub: { id: string; today: string },
	kind: (typeof stockAlertKinds)[number],
): Promise<number> {
	return transact(services, async (em) => {
		const now = services.clock.now();
		const ended = await endAlerts(em, hub, kind, now);
		const raised = await insertAlerts(em, await findAlertCandidates(em, hub, kind, BATCH_SIZE), now);
		for (const alert of raised) await emitEvent(em, services, 'stock.alerted', eventOf(alert));
		return ended + raised.length;
	});
}

const eventOf = ({ id, kind, hubId, productId, slug, lotId, measure, quantity }: AlertCandidate) => ({
	...{ alertId: id, kind, hubId, productId, slug, lotId, measure, quantity },
});
