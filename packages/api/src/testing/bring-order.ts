import { changeOrder } from '../features/orders/orders.public.ts';
import type { OpenShop } from './shopper.ts';

/** Takes a packed order out of the hub and to its customer, as the end of a run does. */
export async function bringOrder({ services, rider }: OpenShop, orderId: string): Promise<void> {
	for (const status of ['dispatched', 'delivered'] as const)
		await changeOrder(services, { orderId, actorId: rider.id, status, by: 'rider' });
}
