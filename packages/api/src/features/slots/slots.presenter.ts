import type { SlotTemplate } from '@dailyveg/db';

/** A template as staff see it. */
export function presentTemplate(template: SlotTemplate) {
	const { id, hub, weekday, startMinute, endMinute, capacity, cutoffMinutes, surchargeMinor, isActive } =
		template;
	return {
		...{ id, hubId: hub.id, weekday, startMinute, endMinute },
		...{ capacity, cutoffMinutes, surchargeMinor, isActive },
	};
}

/** When an order comes; null: whenever the hub gets round to it. */
export const presentSlot = (slot: { startsAt: Date; endsAt: Date } | null) =>
	slot && { startsAt: slot.startsAt, endsAt: slot.endsAt };
