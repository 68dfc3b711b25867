import { DeliverySlot } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Context } from '../../trpc/context.ts';
import { findServingHub } from '../areas/areas.public.ts';
import { openSlots } from './open-slots.ts';
import { bookableDates, isOpen, seatsLeft } from './slot-calendar.ts';
import type { ListSlotsInput, ListSlotsOutput } from './slots.schemas.ts';

/** What can still be booked of the next seven days, full slots included; PINCODE_NOT_SERVICEABLE. */
export async function listSlots(
	{ services }: Context,
	{ pincode }: ListSlotsInput,
): Promise<ListSlotsOutput> {
	const em = services.orm.em.fork();
	const hub = await findServingHub(em, pincode);
	if (!hub) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode });
	const { hubId, timeZone } = hub;
	await openSlots(services, { id: hubId, timeZone });
	const now = services.clock.now();
	const slots = await em.find(
		DeliverySlot,
		{ hub: hubId, date: { $in: bookableDates(timeZone, now) } },
		{ orderBy: { startsAt: 'asc', id: 'asc' } },
	);
	const items = slots
		.filter((slot) => isOpen(slot, now))
		.map((slot) => ({
			id: slot.id,
			date: slot.date,
			startsAt: slot.startsAt,
			endsAt: slot.endsAt,
			cutoffAt: slot.cutoffAt,
			seats: seatsLeft(slot),
			surchargeMinor: slot.surchargeMinor,
		}));
	return { timeZone, items };
}
