import type { Call, Made } from './call.ts';

/** What an order costs beside the goods, and what is taken off it. */
export async function tellOfPrices(call: Call, hubId: string): Promise<void> {
	const { json: rule } = await call<object>('staff', 'GET /admin/hubs/{hubId}/delivery-rule', [hubId]);
	await call('staff', 'PUT /admin/hubs/{hubId}/delivery-rule', [hubId], {
		...rule,
		bands: [{ upToMeters: 5_000, feeMinor: 2_500 }],
	});
	const terms = { code: 'STORY10', name: 'Story', kind: 'percent', value: 1_000, totalLimit: 10 };
	const { json: promotion } = await call<Made>('staff', 'POST /admin/promotions', [], terms);
	const { json: addresses } = await call<{ items: Made[] }>('customer', 'GET /addresses');
	const [address] = addresses.items;
	if (!address) throw new TypeError('the customer has no address');
	const query = `?addressId=${address.id}&couponCode=STORY10`;
	await call('customer', 'GET /cart/quote', [], undefined, query);
	await call('staff', 'PATCH /admin/promotions/{id}', [promotion.id], { isActive: false });
	await call('staff', 'GET /admin/promotions');
}
