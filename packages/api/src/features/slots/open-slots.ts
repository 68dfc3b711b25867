import {
	DeliverySlot,
	type EntityManager,
	lockTemplates,
	newId,
	SlotException,
	SlotTemplate,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { bookableDates, localDate, slotsOn, slotTimes } from './slot-calendar.ts';

/** A hub as its calendar needs it. */
export interface SlotHub {
	id: string;
	timeZone: string;
}

/** Makes the hub's slots of the days that can be booked, where they are missing; mostly they are all there. */
export async function openSlots(services: Services, hub: SlotHub): Promise<void> {
	const em = services.orm.em.fork();
	const dates = bookableDates(hub.timeZone, services.clock.now());
	const templates = await em.find(SlotTemplate, { hub: hub.id, isActive: true });
	if ((await findMissing(em, hub, dates, templates)).length > 0) {
		await transact(services, (transaction) => insertMissing(transaction, hub, dates, services.clock.now()));
	}
}

/** Capacity and cutoff of the slots to come, after a template or an exception changed. */
export async function adjustSlots(em: EntityManager, hub: SlotHub, now: Date): Promise<void> {
	const slots = await em.find(
		DeliverySlot,
		{ hub: hub.id, date: { $gte: localDate(hub.timeZone, now) }, startsAt: { $gt: now } },
		{ populate: ['template'] },
	);
	const exceptions = await capacities(
		em,
		hub,
		slots.map(({ date }) => date),
	);
	for (const slot of slots) {
		const { cutoffAt } = slotTimes(hub.timeZone, slot.date, slot.template);
		em.assign(slot, { cutoffAt, capacity: capacityOn(slot.date, slot.template, exceptions) });
	}
}

/** Under the lock of the templates, so that two who find them missing do not both make them. */
async function insertMissing(em: EntityManager, hub: SlotHub, dates: string[], now: Date): Promise<void> {
	const templates = (await lockTemplates(em, hub.id)).filter(({ isActive }) => isActive);
	const missing = await findMissing(em, hub, dates, templates);
	const exceptions = await capacities(em, hub, dates);
	if (missing.length === 0) return;
	await em.insertMany(
		DeliverySlot,
		missing.map(({ date, template }) => ({
			...{ id: newId(), createdAt: now, updatedAt: now, hub: hub.id, date, template: template.id },
			...slotTimes(hub.timeZone, date, template),
			capacity: capacityOn(date, template, exceptions),
			...{ booked: 0, surchargeMinor: template.surchargeMinor },
		})),
	);
}

async function findMissing(em: EntityManager, hub: SlotHub, dates: string[], templates: SlotTemplate[]) {
	const there = await em.find(
		DeliverySlot,
		{ hub: hub.id, date: { $in: dates } },
		{ fields: ['date', 'template'], disableIdentityMap: true },
	);
	const keys = new Set(there.map(({ date, template }) => `${date} ${template.id}`));
	return slotsOn(dates, templates).filter(({ date, template }) => !keys.has(`${date} ${template.id}`));
}

/** What the exceptions of these dates say, by date. */
async function capacities(em: EntityManager, hub: SlotHub, dates: string[]): Promise<Map<string, number>> {
	const exceptions = await em.find(SlotException, { hub: hub.id, date: { $in: dates } });
	return new Map(exceptions.map(({ date, capacity }) => [date, capacity]));
}

const capacityOn = (date: string, template: SlotTemplate, exceptions: Map<string, number>): number =>
	template.isActive ? (exceptions.get(date) ?? template.capacity) : 0;
