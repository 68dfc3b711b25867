import { randomUUID } from 'node:crypto';
import { callOptions } from '@dailyveg/client';
import { checkSame, present } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';
import { waitFor } from '../wait-for.ts';
import type { Destination } from './add-address.ts';
import type { Weighed } from './browse.ts';

const DAY_MS = 24 * 60 * 60_000;
const MINUTES_PER_DAY = 24 * 60;
/** A window that no shop has by itself, in minutes of the hub's local day. */
const window = { startMinute: 667, endMinute: 727 };
/** The worker orders six hours before the cutoff: with less than that to go it does so at once. */
const MINUTES_TO_CUTOFF = 120;

/** Tomorrow where the hub is. */
export interface Tomorrow {
	date: string;
	templateId: string;
}

/** Staff deliver tomorrow in a window whose cutoff is two hours ahead. */
export async function openWindow(
	{ staff: { client }, say }: Stage,
	{ hub, pincode }: Pick<Destination, 'hub' | 'pincode'>,
): Promise<Tomorrow> {
	const { timeZone } = await client.slots.list.query({ pincode });
	const date = new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() + DAY_MS);
	const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
	const [hours = 0, minutes = 0] = clock.format(Date.now()).split(':').map(Number);
	const minutesToStart = MINUTES_PER_DAY - (hours * 60 + minutes) + window.startMinute;
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
	const terms = { cutoffMinutes: minutesToStart - MINUTES_TO_CUTOFF, capacity: 10 };
	const { admin } = client;
	const { items } = await admin.slots.listTemplates.query({ hubId: hub.id });
	const known = items.find((one) => one.weekday === weekday && one.startMinute === window.startMinute);
	const template = known
		? await admin.slots.updateTemplate.mutate({ id: known.id, ...terms, isActive: true })
		: await admin.slots.createTemplate.mutate({ hubId: hub.id, weekday, ...window, ...terms });
	say(`${date}, 11:07 to 12:07: ordered by ${template.cutoffMinutes} minutes before`);
	return { date, templateId: template.id };
}

/** She subscribes, and the worker orders for her, once, in time for the cutoff. */
export async function subscribe(
	{ customer: { client }, staff, say }: Stage,
	{ addressId, weighed, date, templateId }: Tomorrow & { addressId: string; weighed: Weighed },
): Promise<void> {
	const { id: subscriptionId } = await client.subscriptions.create.mutate(
		{
			addressId,
			schedule: { frequency: 'daily', startsOn: date, endsOn: date },
			window,
			paymentMethod: 'cash_on_delivery',
			items: [{ sellUnitId: weighed.unit.id, quantity: 1_000 }],
		},
		callOptions({ idempotencyKey: randomUUID() }),
	);
	const cycle = await waitFor('The order of the subscription', async () => {
		const { items } = await client.subscriptions.listCycles.query({ subscriptionId });
		return items[0];
	});
	checkSame('what came of it', cycle.outcome, 'ordered');
	checkSame('its day', cycle.date, date);
	const order = await client.orders.get.query({ orderId: present(cycle.orderId, 'an order') });
	checkSame('the lines of the order', order.items.length, 1);
	const { status } = await client.subscriptions.get.query({ subscriptionId });
	checkSame('the subscription after its last day', status, 'ended');
	await staff.client.admin.slots.updateTemplate.mutate({ id: templateId, isActive: false });
	say(`${order.number} for ${date}: ${order.items[0]?.name}, ${money(order.totalMinor)}`);
}
