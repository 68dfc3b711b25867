import { ProductImport } from '@dailyveg/db';
import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call, Made, Upload } from './call.ts';

/** What staff do to the catalog: prices planned and cancelled, the tree of categories, featured lists. */
export async function tellOfCatalog(call: Call, sellUnitId: string): Promise<void> {
	await tellOfPrices(call, sellUnitId);
	await tellOfCategories(call);
	await tellOfFeatured(call);
}

/** A file of products: uploaded, handed in, given up. Needs the object store. */
export async function tellOfImports(call: Call, shop: FuzzShop): Promise<void> {
	const text = 'slug,name';
	const announced = { mode: 'all_or_nothing', sizeBytes: text.length };
	const { json } = await call<{ productImport: Made; upload: Upload }>(
		'staff',
		'POST /admin/product-imports',
		[],
		announced,
	);
	const { method, url, headers } = json.upload;
	await fetch(url, { method, headers, body: text });
	const { id } = json.productImport;
	await call('staff', 'POST /admin/product-imports/{id}/submit', [id]);
	await call('staff', 'GET /admin/product-imports/{id}', [id]);
	await call('staff', 'POST /admin/product-imports/{id}/cancel', [id]);
	// What the worker would have noted.
	await shop.services.orm.em.fork().nativeUpdate(ProductImport, { id }, { reportKey: 'imports/a.csv' });
	await call('staff', 'GET /admin/product-imports/{id}/report', [id]);
	await call('staff', 'GET /admin/product-imports', [], undefined, '?limit=1');
	const { json: file } = await call<Made>('staff', 'POST /admin/product-exports');
	await call('staff', 'GET /admin/product-exports/{id}', [file.id]);
}

async function tellOfFeatured(call: Call): Promise<void> {
	const { json } = await call<{ items: Made[] }>('nobody', 'GET /products', [], undefined, '?limit=2');
	const productIds = json.items.map(({ id }) => id);
	const list = { slug: 'of-the-week', title: 'Of the week', titleHi: 'इस हफ़्ते', productIds };
	const { json: made } = await call<Made>('staff', 'POST /admin/featured-lists', [], list);
	await call('staff', 'PATCH /admin/featured-lists/{id}', [made.id], { titleLocal: 'ವಾರ' });
	await call('staff', 'PUT /admin/featured-lists/order', [], { listIds: [made.id] });
	await call('staff', 'GET /admin/featured-lists');
	await call('nobody', 'GET /featured-lists');
	await call('staff', 'DELETE /admin/featured-lists/{id}', [made.id]);
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
