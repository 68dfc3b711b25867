import { DeliveryStop, type EntityManager, Order } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { shortName } from '../ratings/ratings.public.ts';
import { deliveryCode } from './delivery-code.ts';
import { type DeliveryOutput, MAX_ATTEMPTS } from './tracking.schemas.ts';

/** How the delivery of the customer's own order goes, with the code for the rider while it is on its way. */
export async function getDelivery(
	{ em, services, user }: UserContext,
	orderId: string,
): Promise<DeliveryOutput> {
	const order = await em.findOne(Order, { id: orderId, user: user.id });
	if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
	const stops = await findAttempts(em, orderId);
	// What is planned only is nobody's business yet, and may change.
	const last = stops.findLast(({ run }) => run.status !== 'planned');
	const isOnItsWay = order.status === 'dispatched' && last?.isOpen() === true;
	const failed = stops.filter(({ status }) => status === 'failed');
	return {
		orderId,
		status: order.status,
		code: isOnItsWay ? deliveryCode(services, last.id) : null,
		rider: last ? { name: shortName(last.run.rider.name) } : null,
		attempts: failed.length,
		attemptsLeft: Math.max(0, MAX_ATTEMPTS - failed.length),
		failReason: failed.at(-1)?.failReason ?? null,
	};
}

const findAttempts = (em: EntityManager, orderId: string): Promise<DeliveryStop[]> =>
	em.find(DeliveryStop, { order: orderId }, { orderBy: { id: 'asc' }, populate: ['run.rider'] });
