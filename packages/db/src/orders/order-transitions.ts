import type { Permission } from '../auth/auth.enums.ts';
import type { OrderStatus } from './orders.enums.ts';

/** Who moves an order: its customer, a rider, the shop by itself, or staff by virtue of a permission. */
export type OrderActor = 'customer' | 'rider' | 'system' | Permission;

/** A step that an order may take. */
export interface OrderTransition {
	from: OrderStatus;
	to: OrderStatus;
	/** Who may take it. */
	by: readonly OrderActor[];
}

/**
 * Every step of an order and who may take it; whatever does not stand here is refused (R05). Customers may cancel until
 * packing begins, staff until the order leaves the hub.
 */
export const orderTransitions: readonly OrderTransition[] = [
	{ from: 'placed', to: 'confirmed', by: ['orders:confirm'] },
	// By the system: nobody confirmed it, or its payment was not authorised, in time.
	{ from: 'placed', to: 'cancelled', by: ['customer', 'orders:cancel', 'system'] },
	{ from: 'confirmed', to: 'packing', by: ['orders:pack'] },
	{ from: 'confirmed', to: 'cancelled', by: ['customer', 'orders:cancel'] },
	{ from: 'packing', to: 'packed', by: ['orders:pack'] },
	{ from: 'packing', to: 'cancelled', by: ['orders:cancel'] },
	{ from: 'packed', to: 'dispatched', by: ['rider'] },
	{ from: 'packed', to: 'cancelled', by: ['orders:cancel'] },
	{ from: 'dispatched', to: 'delivered', by: ['rider'] },
	{ from: 'dispatched', to: 'partly_delivered', by: ['rider'] },
	{ from: 'dispatched', to: 'failed', by: ['rider'] },
	// The rider tries again on the same run.
	{ from: 'failed', to: 'dispatched', by: ['rider'] },
	// It is back in the hub and waits for another run.
	{ from: 'failed', to: 'packed', by: ['customer', 'orders:pack'] },
	{ from: 'failed', to: 'returned', by: ['orders:refund'] },
	{ from: 'delivered', to: 'returned', by: ['orders:refund'] },
	{ from: 'partly_delivered', to: 'returned', by: ['orders:refund'] },
];

const byStep = new Map(orderTransitions.map((step) => [`${step.from} ${step.to}`, step]));

/** Whether the actor may move an order from one state to the other. */
export const mayMoveOrder = (from: OrderStatus, to: OrderStatus, actor: OrderActor): boolean =>
	byStep.get(`${from} ${to}`)?.by.includes(actor) ?? false;
