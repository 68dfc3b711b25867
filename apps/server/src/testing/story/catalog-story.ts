import type { Call, Made } from './call.ts';

/** What staff do to the catalog: prices planned and cancelled. */
export async function tellOfCatalog(call: Call, sellUnitId: string): Promise<void> {
	await tellOfPrices(call, sellUnitId);
}

async function tellOfPrices(call: Call, sellUnitId: string): Promise<void> {
	const effectiveFrom = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString();
	const planned = { priceMinor: 1_000, effectiveFrom };
	const route = 'POST /admin/sell-units/{sellUnitId}/prices';
	const { json } = await call<Made>('staff', route, [sellUnitId], planned);
	await call('staff', 'GET /admin/sell-units/{sellUnitId}/prices', [sellUnitId]);
	await call('staff', 'DELETE /admin/prices/{id}', [json.id]);
}
