import {
	DeliverySlot,
	type EntityManager,
	findAddressesById,
	findSubscriptionLines,
	Hub,
	Subscription,
	type SubscriptionLineRow,
	User,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { type OrderAddress, toOrderAddress } from '../addresses/addresses.public.ts';
import { type PromotionsForCustomer, promotionsForMany } from '../pricing/pricing.public.ts';
import { openSlots } from '../slots/slots.public.ts';
import { type HubCalendar, loadCalendars, windowOn } from './hub-calendar.ts';

/** All that decides what comes of a subscription's delivery, as it was read. */
export interface DueDelivery {
	/** Managed by nobody: what is changed of it has to be written. */
	subscription: Subscription;
	/** The revision at which it was read. */
	revision: number;
	/** Day of the hub's calendar; null: it has none at present. */
	date: string | null;
	isCustomerDisabled: boolean;
	/** null: deleted. */
	address: OrderAddress | null;
	/** null: nobody serves the address. */
	calendar: HubCalendar | null;
	/** The slot of day and window; null: none was opened so far. */
	slot: DeliverySlot | null;
	/** The whole basket at today's prices, with the hub's stock. */
	lines: SubscriptionLineRow[];
	promotions: PromotionsForCustomer;
}

/**
 * Reads these subscriptions, if they go on, with what their next delivery needs, or that of another day; in a number of
 * queries that does not depend on theirs.
 */
export async function readDue(
	services: Services,
	ids: readonly string[],
	day?: string,
): Promise<DueDelivery[]> {
	const em = services.orm.em.fork();
	const now = services.clock.now();
	const subscriptions = await em.find(
		Subscription,
		{ id: { $in: [...ids] }, status: 'active' },
		{ disableIdentityMap: true },
	);
	const keys = subscriptions.map(({ id }) => id);
	const userIds = [...new Set(subscriptions.map(({ user }) => user.id))];
	const disabled = await em.find(
		User,
		{ id: { $in: userIds }, disabledAt: { $ne: null } },
		{ fields: ['id'], disableIdentityMap: true },
	);
	const disabledIds = new Set(disabled.map(({ id }) => id));
	const found = await findAddressesById(em, [...new Set(subscriptions.map(({ address }) => address.id))]);
	const addresses = new Map(found.map((row) => [row.id, toOrderAddress(row)]));
	const calendars = await calendarsOf(em, [...addresses.values()], now);
	const lines = Map.groupBy(
		await findSubscriptionLines(em, keys, now),
		({ subscriptionId }) => subscriptionId,
	);
	const promotions = await promotionsForMany(services, userIds);
	const rows = subscriptions.map((subscription): DueDelivery => {
		const address = addresses.get(subscription.address.id) ?? null;
		return {
			...{ subscription, revision: subscription.revision, address, slot: null },
			date: day ?? subscription.nextDate,
			isCustomerDisabled: disabledIds.has(subscription.user.id),
			calendar: calendars.get(address?.hubId ?? '') ?? null,
			lines: lines.get(subscription.id) ?? [],
			promotions: promotions.get(subscription.user.id) ?? none(now),
		};
	});
	await findSlots(services, rows);
	return rows;
}

const none = (now: Date): PromotionsForCustomer => ({
	promotions: [],
	shopper: { now, code: null, hasOrderedBefore: false, usedByCustomer: new Map() },
});

async function calendarsOf(
	em: EntityManager,
	addresses: readonly OrderAddress[],
	now: Date,
): Promise<Map<string, HubCalendar>> {
	const ids = [...new Set(addresses.flatMap(({ hubId }) => hubId ?? []))];
	if (ids.length === 0) return new Map();
	const hubs = await em.find(Hub, { id: { $in: ids } }, { disableIdentityMap: true });
	return loadCalendars(em, hubs, now);
}

/** Fills in the slots of days whose cutoff is ahead; those that nobody has asked for yet are opened on the way. */
async function findSlots(services: Services, rows: readonly DueDelivery[]): Promise<void> {
	const now = services.clock.now();
	const open = rows.flatMap((due) => {
		const { calendar, date, address, subscription } = due;
		if (!calendar || date === null || !address?.hubId) return [];
		const window = windowOn(calendar, subscription, date);
		if (!window || window.cutoffAt <= now) return [];
		return [{ due, date, hub: { id: address.hubId, timeZone: calendar.timeZone }, ...window }];
	});
	for (let round = 0; round < 2; round++) {
		const wanted = open.filter(({ due }) => due.slot === null);
		if (wanted.length === 0) return;
		const hubs = new Map(wanted.map(({ hub }) => [hub.id, hub]));
		if (round > 0) for (const hub of hubs.values()) await openSlots(services, hub);
		const slots = await services.orm.em
			.fork()
			.find(
				DeliverySlot,
				{ hub: { $in: [...hubs.keys()] }, date: { $in: [...new Set(wanted.map(({ date }) => date))] } },
				{ disableIdentityMap: true },
			);
		const keyed = new Map(slots.map((slot) => [`${slot.date} ${slot.template.id}`, slot]));
		for (const { due, date, templateId } of wanted) due.slot = keyed.get(`${date} ${templateId}`) ?? null;
	}
}
