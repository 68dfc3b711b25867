import type { EntityManager } from '@mikro-orm/mysql';
import type { Hub } from '../areas/hub.entity.ts';
import { SlotTemplate } from '../slots/slot-template.entity.ts';

/** What a test may want to fix of slots; minutes of the hub's day. */
export interface SlotTraits {
	hub: Hub;
	startMinute?: number;
	endMinute?: number;
	capacity?: number;
	cutoffMinutes?: number;
	surchargeMinor?: number;
}

/** A window on every weekday, from 17:00 to 20:00 for 40 orders, closing at noon, unless told. */
export async function createSlots(
	em: EntityManager,
	{ hub, ...traits }: SlotTraits,
): Promise<SlotTemplate[]> {
	const templates = Array.from({ length: 7 }, (_, weekday) =>
		em.create(SlotTemplate, {
			...{ weekday, startMinute: 1_020, endMinute: 1_200, capacity: 40, cutoffMinutes: 300 },
			...traits,
			hub: hub.id,
		}),
	);
	await em.persist(templates).flush();
	return templates;
}
