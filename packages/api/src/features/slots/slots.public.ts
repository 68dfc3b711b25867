import { DeliverySlot, type EntityManager } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { isOpen, seatsLeft } from './slot-calendar.ts';

export { openSlots } from './open-slots.ts';
export { localDate, slotTimes } from './slot-calendar.ts';
export { presentSlot } from './slots.presenter.ts';

/** A slot as an order shows it. */
export type OrderSlot = Pick<DeliverySlot, 'id' | 'startsAt' | 'endsAt' | 'surchargeMinor'>;

/**
 * The hub's slot, if it takes an order now: NOT_FOUND (also another hub's), SLOT_CLOSED or SLOT_FULL. Nothing is
 * booked by that: `bookSlot` asks again.
 */
export async function findBookableSlot(
	em: EntityManager,
	slotId: string,
	hubId: string,
	now: Date,
): Promise<OrderSlot> {
	const slot = await em.findOne(DeliverySlot, { id: slotId, hub: hubId }, { disableIdentityMap: true });
	if (!slot) throw new DomainError('NOT_FOUND', { resource: 'slot' });
	if (!isOpen(slot, now)) throw new DomainError('SLOT_CLOSED', {});
	if (seatsLeft(slot) === 'full') throw new DomainError('SLOT_FULL', {});
	return slot;
}

/** What the hub's slot asks for beside the usual fee, whether or not it takes orders; NOT_FOUND, also another hub's. */
export async function findSlotOfHub(
	em: EntityManager,
	slotId: string,
	hubId: string,
): Promise<Pick<DeliverySlot, 'surchargeMinor'>> {
	const slot = await em.findOne(DeliverySlot, { id: slotId, hub: hubId }, { disableIdentityMap: true });
	if (!slot) throw new DomainError('NOT_FOUND', { resource: 'slot' });
	return slot;
}
