import { DeliverySlot } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import { openSlots } from './open-slots.ts';
import { requireHub } from './require-hub.ts';
import type { AdminListSlotsInput, AdminListSlotsOutput } from './slots.schemas.ts';

/** The slots of a hub's day with how many orders have them. */
export async function listHubSlots(
	{ em, services }: UserContext,
	{ hubId, date }: AdminListSlotsInput,
): Promise<AdminListSlotsOutput> {
	await openSlots(services, await requireHub(em, hubId));
	const slots = await em.find(
		DeliverySlot,
		{ hub: hubId, date },
		{ orderBy: { startsAt: 'asc', id: 'asc' } },
	);
	return {
		items: slots.map(({ id, template, startsAt, endsAt, cutoffAt, capacity, booked }) => ({
			...{ id, templateId: template.id, startsAt, endsAt, cutoffAt, capacity, booked },
		})),
	};
}
