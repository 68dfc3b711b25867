import { moveOrder, requireLockedOrder } from '../features/orders/orders.public.ts';
import { transact } from '../platform/transaction.ts';
import type { OpenShop } from './shopper.ts';

/** Takes a packed order out of the hub and to its customer, as the end of a run does; in vain if it is told so. */
export async function bringOrder(
	{ services, rider }: OpenShop,
	orderId: string,
	outcome: 'delivered' | 'failed' = 'delivered',
): Promise<void> {
	await transact(services, async (em) => {
		const order = await requireLockedOrder(em, orderId);
		for (const status of ['dispatched', outcome] as const)
			await moveOrder(em, services, order, { status, by: 'rider', actorId: rider.id });
	});
}
