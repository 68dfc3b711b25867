import type { Call, Made } from './call.ts';

/** What staff do to the catalog: prices planned and cancelled, the tree of categories. */
export async function tellOfCatalog(call: Call, sellUnitId: string): Promise<void> {
	await tellOfPrices(call, sellUnitId);
	await tellOfCategories(call);
}

async function tellOfCategories(call: Call): Promise<void> {
	const names = { name: 'Exotic', nameHi: 'विदेशी' };
	const { json: top } = await call<Made>('staff', 'POST /admin/categories', [], { slug: 'exotic', ...names });
	const { json: sprouts } = await call<Made>('staff', 'POST /admin/categories', [], {
		...{ slug: 'sprouts', name: 'Sprouts', nameHi: 'अंकुरित', isHidden: true },
	});
	await call('staff', 'PATCH /admin/categories/{id}', [sprouts.id], { isHidden: false });
	await call('staff', 'POST /admin/categories/{id}/move', [sprouts.id], { parentId: top.id });
	const order = { parentId: null, categoryIds: [top.id] };
	await call('staff', 'PUT /admin/categories/order', [], order);
	await call('staff', 'GET /admin/categories');
}

async function tellOfPrices(call: Call, sellUnitId: string): Promise<void> {
	const effectiveFrom = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString();
	const planned = { priceMinor: 1_000, effectiveFrom };
	const route = 'POST /admin/sell-units/{sellUnitId}/prices';
	const { json } = await call<Made>('staff', route, [sellUnitId], planned);
	await call('staff', 'GET /admin/sell-units/{sellUnitId}/prices', [sellUnitId]);
	await call('staff', 'DELETE /admin/prices/{id}', [json.id]);
}
