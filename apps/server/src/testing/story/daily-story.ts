import { runSubscriptions } from '@dailyveg/api/use-cases';
import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call, Made } from './call.ts';

/** What comes again and again: a subscription, favourites, a list, and a notice of stock. */
export async function tellOfDailyThings(
	call: Call,
	shop: Pick<FuzzShop, 'services'>,
	{ unitId, productId }: { unitId: string; productId: string },
): Promise<void> {
	const home = { label: 'Home', recipientName: 'Meera', phone: '+919845012345', line1: '4, Lake View' };
	const { json: address } = await call<Made>('customer', 'POST /addresses', [], {
		...home,
		pincode: '560034',
	});
	const basket = {
		addressId: address.id,
		schedule: { frequency: 'daily', startsOn: '2026-01-01' },
		window: { startMinute: 360, endMinute: 540 },
		items: [{ sellUnitId: unitId, quantity: 500 }],
	};
	const { json: made } = await call<Made>('customer', 'POST /subscriptions', [], basket);
	await call('customer', 'GET /subscriptions');
	const path = '/subscriptions/{subscriptionId}';
	await call('customer', `GET ${path}`, [made.id]);
	await call('customer', `PATCH ${path}`, [made.id], { note: 'Ring twice' });
	await call('customer', `POST ${path}/pause`, [made.id], {});
	await call('customer', `POST ${path}/resume`, [made.id]);
	await call('customer', `PUT ${path}/vacation`, [made.id], { from: null, until: null });
	const deliveries = await call<{ items: { date: string }[] }>('customer', `GET ${path}/deliveries`, [
		made.id,
	]);
	const date = deliveries.json.items.at(-1)?.date ?? '';
	await call('customer', `POST ${path}/skips`, [made.id], { date });
	await call('customer', `DELETE ${path}/skips/{date}`, [made.id, date]);
	await call('customer', `GET ${path}/cycles`, [made.id]);
	await call('customer', `POST ${path}/cancel`, [made.id]);
	await tellOfCycles(call, shop, { ...basket, addressId: address.id });

	await call('customer', 'PUT /favourites/{productId}', [productId]);
	await call('customer', 'GET /favourites');
	await call('customer', 'DELETE /favourites/{productId}', [productId]);
	await call('customer', 'GET /buy-again');

	const { json: list } = await call<Made>('customer', 'POST /shopping-lists', [], { name: 'Sunday' });
	const line = '/shopping-lists/{listId}/lines/{sellUnitId}';
	await call('customer', 'GET /shopping-lists');
	await call('customer', 'PATCH /shopping-lists/{listId}', [list.id], { name: 'Monday' });
	await call('customer', `PUT ${line}`, [list.id, unitId], { quantity: 500 });
	await call('customer', 'GET /shopping-lists/{listId}', [list.id]);
	await call('customer', 'POST /shopping-lists/{listId}/add-to-cart', [list.id]);
	await call('customer', `DELETE ${line}`, [list.id, unitId]);
	await call('customer', 'DELETE /shopping-lists/{listId}', [list.id]);

	await call('customer', 'POST /stock-notices', [], { productId, pincode: '560034' });
	const notices = await call<{ items: Made[] }>('customer', 'GET /stock-notices');
	await call('customer', 'DELETE /stock-notices/{noticeId}', [notices.json.items[0]?.id ?? '']);
}

/** A delivery that cannot be ordered, as its address is gone, and what staff can do about it. */
async function tellOfCycles(
	call: Call,
	{ services }: Pick<FuzzShop, 'services'>,
	basket: { addressId: string },
): Promise<void> {
	await call('customer', 'POST /subscriptions', [], basket);
	await call('customer', 'DELETE /addresses/{id}', [basket.addressId]);
	await services.orm.em.fork().execute("update subscription set run_at = now(3) where status = 'active'");
	await runSubscriptions(services);
	const route = 'GET /admin/subscription-cycles';
	const query = '?outcome=address_deleted';
	const { json } = await call<{ items: Made[] }>('staff', route, [], undefined, query);
	const cycle = '/admin/subscription-cycles/{cycleId}';
	await call('staff', `POST ${cycle}/rerun`, [json.items[0]?.id ?? '']);
}
