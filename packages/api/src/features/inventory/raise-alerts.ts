import {
	type AlertCandidate,
	type EntityManager,
	endAlerts,
	findAlertCandidates,
	Hub,
	insertAlerts,
	localDate,
	stockAlertKinds,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { notifyStaff } from '../notifications/notifications.public.ts';
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
	for (const { id, name, timeZone } of hubs) {
		const hub = { id, name, today: localDate(timeZone, services.clock.now()) };
		for (const kind of stockAlertKinds) count += await raiseKind(services, hub, kind);
	}
	return count;
}

interface AlertedHub {
	id: string;
	name: string;
	/** The day that its calendar shows. */
	today: string;
}

function raiseKind(
	services: Services,
	hub: AlertedHub,
	kind: (typeof stockAlertKinds)[number],
): Promise<number> {
	return transact(services, async (em) => {
		const now = services.clock.now();
		const ended = await endAlerts(em, hub, kind, now);
		const raised = await insertAlerts(em, await findAlertCandidates(em, hub, kind, BATCH_SIZE), now);
		for (const alert of raised) await tell(em, services, hub, alert);
		return ended + raised.length;
	});
}

/** Programs by a webhook, people who care for the stock by a notification. */
async function tell(
	em: EntityManager,
	services: Services,
	hub: AlertedHub,
	alert: AlertCandidate,
): Promise<void> {
	await emitEvent(em, services, 'stock.alerted', eventOf(alert));
	const { productId, productName, measure, quantity, expiresOn } = alert;
	const about = { hubId: hub.id, hubName: hub.name, productId, productName, measure };
	if (expiresOn === null) {
		const data = { ...about, available: quantity };
		await notifyStaff(em, services, 'stock:write', { kind: 'stock.low', data });
	} else {
		const data = { ...about, remaining: quantity, expiresOn };
		await notifyStaff(em, services, 'stock:write', { kind: 'stock.expiring', data });
	}
}

const eventOf = ({ id, kind, hubId, productId, slug, lotId, measure, quantity }: AlertCandidate) => ({
	...{ alertId: id, kind, hubId, productId, slug, lotId, measure, quantity },
});
