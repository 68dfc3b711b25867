import type { Call, Made } from './call.ts';

/** What comes into a hub, what becomes of it, a stock take and a warning. `orderId`: one that was packed. */
export async function tellOfInventory(
	call: Call,
	hubId: string,
	productId: string,
	packed: { orderId: string; productId: string },
): Promise<void> {
	const item = [hubId, productId];
	const lot = { quantity: 20, expiresOn: '2099-11-30', unitCostMinor: 4_500, code: 'KOLAR-4711' };
	await call('staff', 'POST /admin/hubs/{hubId}/lots', [hubId], { productId, ...lot });
	await call('staff', 'GET /admin/hubs/{hubId}/lots', [hubId], undefined, `?productId=${productId}&limit=1`);
	const waste = { quantity: 2, reason: 'damaged', note: 'Crate fell off the trolley' };
	await call('staff', 'POST /admin/hubs/{hubId}/stock/{productId}/waste', item, waste);
	const adjustment = { delta: 1, reason: 'found' };
	await call('staff', 'POST /admin/hubs/{hubId}/stock/{productId}/adjustments', item, adjustment);
	await call('staff', 'POST /admin/orders/{orderId}/returned-stock', [packed.orderId], {
		...{ productId: packed.productId, quantity: 250, isSellable: false },
	});
	const thresholds = { lowAt: 5_000, expiringDays: 2 };
	await call('staff', 'PUT /admin/hubs/{hubId}/stock/{productId}/thresholds', item, thresholds);
	await call('staff', 'GET /admin/hubs/{hubId}/stock', [hubId], undefined, '?view=low&limit=1');
	await call('staff', 'GET /admin/hubs/{hubId}/stock/{productId}/movements', item, undefined, '?limit=2');

	const start = () => call<Made>('staff', 'POST /admin/hubs/{hubId}/stock-counts', [hubId], {});
	const { json: count } = await start();
	const line = [count.id, productId];
	await call('staff', 'PUT /admin/stock-counts/{countId}/lines/{productId}', line, { counted: 30 });
	await call('staff', 'GET /admin/stock-counts/{countId}/lines', [count.id]);
	await call('staff', 'POST /admin/stock-counts/{countId}/close', [count.id]);
	const { json: other } = await start();
	await call('staff', 'POST /admin/stock-counts/{countId}/cancel', [other.id]);
	await call('staff', 'GET /admin/hubs/{hubId}/stock-counts', [hubId], undefined, '?status=closed');
}

/** What the worker has warned of. */
export async function tellOfStockAlerts(call: Call): Promise<void> {
	const { json } = await call<{ items: Made[] }>(
		'staff',
		'GET /admin/stock-alerts',
		[],
		undefined,
		'?isOpen=true',
	);
	const [alert] = json.items;
	if (!alert) throw new TypeError('nothing is low');
	await call('staff', 'POST /admin/stock-alerts/{id}/acknowledge', [alert.id]);
}
