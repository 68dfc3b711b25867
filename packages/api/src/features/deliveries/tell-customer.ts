import type { DeliveryFailReason, EntityManager, Order } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { notify } from '../notifications/notifications.public.ts';
import { deliveryCode } from './delivery-code.ts';

type TellServices = Pick<Services, 'clock' | 'env'>;

const reasons: Record<DeliveryFailReason, string> = {
	nobody_home: 'Nobody was at home',
	wrong_address: 'The address could not be found',
	unreachable: 'Nobody answered the phone',
	refused: 'The order was not taken',
	no_money: 'There was no cash at hand',
	damaged: 'The goods were damaged on the way',
	other: 'The rider could not hand it over',
};

const named = ({ id, number }: Order) => ({ orderId: id, orderNumber: number });

/** The order has left the hub; the customer is told the code for the rider. */
export function tellDispatched(
	em: EntityManager,
	services: TellServices,
	order: Order,
	stopId: string,
): void {
	const code = deliveryCode(services, stopId);
	notify(em, services, {
		...{ userId: order.user.id, kind: 'order.dispatched', data: { ...named(order), code } },
	});
}

/** The customer has the order, or some of it. */
export function tellDelivered(em: EntityManager, services: TellServices, order: Order): void {
	const isPartial = order.status === 'partly_delivered';
	notify(em, services, {
		...{ userId: order.user.id, kind: 'order.delivered', data: { ...named(order), isPartial } },
	});
}

/** Nobody took the order; when it comes again is for the customer to say. */
export function tellFailed(
	em: EntityManager,
	services: TellServices,
	order: Order,
	failReason: DeliveryFailReason,
): void {
	const reason = reasons[failReason];
	const data = { ...named(order), reason, nextAttemptAt: null };
	notify(em, services, { userId: order.user.id, kind: 'order.failed', data });
}
