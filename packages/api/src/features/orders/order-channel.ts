import type { EntityManager } from '@dailyveg/db';
import { afterCommit } from '../../platform/transaction.ts';

/** Channel on which whoever follows this order is woken. */
export const orderChannel = (orderId: string): string => `order:${orderId}`;

/** Tells, once the transaction of `em` has committed, those who follow the order that its timeline has grown. */
export function announceOrder(em: EntityManager, orderId: string): void {
	afterCommit(em, ({ wakeUps }) => wakeUps.wake(orderChannel(orderId)));
}
