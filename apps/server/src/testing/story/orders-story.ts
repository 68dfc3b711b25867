import type { Call } from './call.ts';

/** How the shop packs one order, and cancels another. */
export async function tellOfPacking(call: Call, orderId: string, otherId: string): Promise<void> {
	await call('customer', 'PATCH /orders/{orderId}/substitution', [orderId], { substitution: 'similar' });
	await call('staff', 'POST /admin/orders/{orderId}/start-packing', [orderId]);
	await call('staff', 'POST /admin/orders/{orderId}/pack', [orderId]);
	await call('staff', 'POST /admin/orders/{orderId}/cancel', [otherId], { reason: 'out_of_stock' });
}
