import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/mysql';
import { instantAt } from '../areas/local-date.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { DeliverySlot } from '../slots/delivery-slot.entity.ts';
import { SlotTemplate } from '../slots/slot-template.entity.ts';
import { DAY, MINUTE, newRow, type SeedContext } from './seed-context.ts';

/** A slot of the past, whose orders have been brought. */
export interface PastSlot {
	id: string;
	date: string;
	startsAt: Date;
	endsAt: Date;
	cutoffAt: Date;
	capacity: number;
	template: string;
}

/** The slots of one hub that have ended, as far as orders want them. */
export class PastSlots {
	private readonly slots = new Map<string, PastSlot & { isTaken: boolean }>();
	private fresh: PastSlot[] = [];
	private readonly context: SeedContext;
	private readonly hub: { id: string; timeZone: string };
	private readonly templates: readonly SlotTemplate[];

	private constructor(
		context: SeedContext,
		hub: { id: string; timeZone: string },
		templates: readonly SlotTemplate[],
	) {
		this.context = context;
		this.hub = hub;
		this.templates = templates;
	}

	static async of(context: SeedContext, hub: { id: string; timeZone: string }): Promise<PastSlots> {
		const templates = await context.em.find(
			SlotTemplate,
			{ hub: hub.id },
			{ orderBy: { startMinute: 'asc' }, disableIdentityMap: true },
		);
		return new PastSlots(context, hub, templates);
	}

	/** The first slot that an order of that moment may have; null when it has not ended yet. */
	take(placedAt: Date): PastSlot | null {
		for (let day = 0; day <= 2; day++) {
			const date = new Date(placedAt.getTime() + day * DAY).toISOString().slice(0, 10);
			const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
			for (const template of this.templates) {
				if (template.weekday !== weekday) continue;
				const slot = this.slotOn(date, template);
				if (slot.cutoffAt < placedAt) continue;
				if (slot.endsAt.getTime() + 2 * 60 * MINUTE > this.context.now.getTime()) return null;
				if (!slot.isTaken) this.fresh.push(slot);
				slot.isTaken = true;
				return slot;
			}
		}
		return null;
	}

	private slotOn(
		date: string,
		{ id: template, startMinute, endMinute, cutoffMinutes, capacity }: SlotTemplate,
	) {
		const key = `${date} ${template}`;
		const known = this.slots.get(key);
		if (known) return known;
		const at = (minute: number) => instantAt(this.hub.timeZone, date, minute);
		const slot = {
			...{ id: newRow(this.context).id, date, template, capacity, isTaken: false },
			...{ startsAt: at(startMinute), endsAt: at(endMinute), cutoffAt: at(startMinute - cutoffMinutes) },
		};
		this.slots.set(key, slot);
		return slot;
	}

	/** Writes those that got their first order since. */
	async write(): Promise<void> {
		const rows = this.fresh.map(
			({ id, date, template, capacity, startsAt, endsAt, cutoffAt }): RequiredEntityData<DeliverySlot> => ({
				...{ id, date, template, capacity, startsAt, endsAt, cutoffAt, hub: this.hub.id, booked: 0 },
				...{ createdAt: cutoffAt, updatedAt: cutoffAt },
			}),
		);
		this.fresh = [];
		await bulkInsert(this.context.em, DeliverySlot, rows);
	}
}

/** Counts the seats that orders have, of slots that are larger where they have more. */
export const countSeats = (em: EntityManager): Promise<unknown> =>
	em.execute(
		`update delivery_slot s
		join (select slot_id, count(*) as orders from customer_order where slot_id is not null group by slot_id) o
			on o.slot_id = s.id
		set s.booked = o.orders, s.capacity = greatest(s.capacity, o.orders)`,
	);
