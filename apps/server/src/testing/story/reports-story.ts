import { countReports } from '@dailyveg/api/use-cases';
import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call, Made } from './call.ts';

/** What staff are told of the day's trade. */
export async function tellOfReports(call: Call, shop: FuzzShop): Promise<void> {
	// What the worker does every five minutes.
	await countReports(shop.services);
	const today = shop.services.clock.now().toISOString().slice(0, 10);
	const range = { from: today, to: today };
	const query = `?from=${today}&to=${today}`;
	for (const report of ['sales', 'days', 'order-states', 'slots', 'waste', 'riders', 'top-products'])
		await call('staff', `GET /admin/reports/${report}`, [], undefined, query);
	const { json } = await call<Made>('staff', 'POST /admin/reports/exports', [], { ...range, kind: 'days' });
	await call('staff', 'GET /admin/reports/exports');
	await call('staff', 'GET /admin/reports/exports/{id}', [json.id]);
}
