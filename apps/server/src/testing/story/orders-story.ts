import { type EntityManager, Order, OrderItem } from '@dailyveg/db';
import type { Call, Made, Upload } from './call.ts';

/** How the shop packs one order, and cancels another. */
export async function tellOfPacking(call: Call, orderId: string, otherId: string): Promise<void> {
	const { json: area } = await call<{ hub: Made }>('nobody', 'GET /areas/pincodes/{pincode}', ['560034']);
	await call('staff', 'GET /admin/hubs/{hubId}/packing/products', [area.hub.id]);
	await call('staff', 'GET /admin/hubs/{hubId}/packing/orders', [area.hub.id]);
	await call('customer', 'PATCH /orders/{orderId}/substitution', [orderId], { substitution: 'similar' });
	await call('staff', 'POST /admin/orders/{orderId}/start-packing', [orderId]);
	await call('staff', 'POST /admin/orders/{orderId}/pack', [orderId]);
	await call('customer', 'POST /orders/{orderId}/reorder', [orderId]);
	await call('customer', 'DELETE /cart');
	await call('staff', 'POST /admin/orders/{orderId}/cancel', [otherId], { reason: 'out_of_stock' });
}

/** How a customer reports what was wrong with a delivered order, and what staff make of it. */
export async function tellOfIssues(call: Call, orderId: string): Promise<void> {
	const told = { orderId, kind: 'late', text: 'It came an hour late.' };
	const { json: issue } = await call<Made>('customer', 'POST /issues', [], told);
	const file = Buffer.from('\x89PNG\r\n\x1a\n of a soft tomato', 'latin1');
	const announced = { contentType: 'image/png', sizeBytes: file.length };
	const { json: made } = await call<{ photo: Made; upload: Upload }>(
		...(['customer', 'POST /issues/{issueId}/photos', [issue.id], announced] as [
			string,
			string,
			string[],
			object,
		]),
	);
	await fetch(made.upload.url, { method: made.upload.method, headers: made.upload.headers, body: file });
	await call('customer', 'POST /issue-photos/{id}/submit', [made.photo.id]);
	await call('customer', 'GET /issues');
	await call('customer', 'GET /issues/{id}', [issue.id]);
	const { json: me } = await call<{ id: string }>('staff', 'GET /auth/me');
	await call('staff', 'GET /admin/issues');
	await call('staff', 'GET /admin/issue-photos/{id}/url', [made.photo.id]);
	await call('staff', 'PUT /admin/issues/{id}/assignee', [issue.id], { assigneeId: me.id });
	await call('staff', 'POST /admin/issues/{id}/reject', [issue.id], { answer: 'It came in time.' });
	const { json: again } = await call<Made>('customer', 'POST /issues', [], told);
	const gift = { resolution: 'credit', amountMinor: 2_500, answer: 'We are sorry.' };
	await call('staff', 'POST /admin/issues/{id}/resolve', [again.id], gift);
	const { json: customer } = await call<{ id: string }>('customer', 'GET /auth/me');
	const noted = { text: 'Rings twice' };
	const { json: note } = await call<Made>(
		...(['staff', 'POST /admin/customers/{customerId}/notes', [customer.id], noted] as [
			string,
			string,
			string[],
			object,
		]),
	);
	await call('staff', 'GET /admin/customers/{customerId}/notes', [customer.id]);
	await call('staff', 'DELETE /admin/customer-notes/{id}', [note.id]);
}

/** How what a customer refused, and then all of an order, comes back. */
export async function tellOfReturns(call: Call, em: EntityManager, orderId: string): Promise<void> {
	// What the rider notes at the door.
	await em.nativeUpdate(Order, { id: orderId }, { status: 'partly_delivered' });
	await em.nativeUpdate(OrderItem, { order: orderId }, { refusedQuantity: 100 });
	const { json: order } = await call<{ items: Made[] }>('customer', 'GET /orders/{orderId}', [orderId]);
	const back = (quantity: number) => ({
		lines: [{ itemId: order.items[0]?.id, quantity, isSellable: true }],
	});
	await call('staff', 'POST /admin/orders/{orderId}/receive-refused', [orderId], back(100));
	await call('staff', 'POST /admin/orders/{orderId}/return', [orderId], back(150));
}
