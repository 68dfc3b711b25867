import type { Order } from '@dailyveg/db';

/** What the customer pays at the door, in minor units; nothing for an order that is paid otherwise. */
export const amountToCollect = ({
	paymentMethod,
	totalMinor,
}: Pick<Order, 'paymentMethod' | 'totalMinor'>): number =>
	paymentMethod === 'cash_on_delivery' ? totalMinor : 0;
