import type { Order } from '@dailyveg/db';

/** What the customer pays at the door, in minor units, less what of it was refused; nothing for an order that is paid otherwise. */
export const amountToCollect = ({
	paymentMethod,
	totalMinor,
	refundedMinor,
}: Pick<Order, 'paymentMethod' | 'totalMinor' | 'refundedMinor'>): number =>
	paymentMethod === 'cash_on_delivery' ? totalMinor - refundedMinor : 0;
