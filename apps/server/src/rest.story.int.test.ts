import { randomUUID } from 'node:crypto';
import { appRouter } from '@dailyveg/api';
import { raiseAlerts } from '@dailyveg/api/use-cases';
import { Order } from '@dailyveg/db';
import { readCode } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApiDocument } from './openapi.ts';
import { REST_PREFIX } from './rest.ts';
import { answerChecker } from './testing/fuzz/check-answer.ts';
import { operationsOf } from './testing/fuzz/read-operations.ts';
import { createSender } from './testing/fuzz/send.ts';
import { type FuzzShop, openFuzzShop } from './testing/fuzz-shop.ts';
import { tellOfAccount } from './testing/story/account-story.ts';
import type { Entered, Made } from './testing/story/call.ts';
import { tellOfGuestCarts } from './testing/story/cart-story.ts';
import { tellOfCatalog, tellOfImports } from './testing/story/catalog-story.ts';
import { tellOfDailyThings } from './testing/story/daily-story.ts';
import { tellOfComingAgain, tellOfDeliveries } from './testing/story/deliveries-story.ts';
import { tellOfInventory, tellOfStockAlerts } from './testing/story/inventory-story.ts';
import { tellOfPictures } from './testing/story/media-story.ts';
import { tellOfNotifications } from './testing/story/notifications-story.ts';
import { tellOfIssues, tellOfPacking, tellOfReturns } from './testing/story/orders-story.ts';
import { tellOfPayments } from './testing/story/payments-story.ts';
import { tellOfPrices } from './testing/story/prices-story.ts';
import { tellOfLifecycle, tellOfRatings } from './testing/story/ratings-story.ts';
import { tellOfReports } from './testing/story/reports-story.ts';
import { tellOfSlots } from './testing/story/slots-story.ts';
import { tellOfStaff } from './testing/story/staff-story.ts';
import { tellOfWatching } from './testing/story/watching-story.ts';
import { tellOfWebhooks } from './testing/story/webhooks-story.ts';

const document = openApiDocument(appRouter, REST_PREFIX);
const operations = operationsOf(document);
const problemWith = answerChecker(document);

let shop: FuzzShop;
let sender: ReturnType<typeof createSender>;
beforeAll(async () => {
	shop = await openFuzzShop();
	sender = createSender(shop.url);
});
afterAll(async () => {
	sender.close();
	await shop.close();
});

it('R45 every operation succeeds as the document says, from the first visit to the delivery', async () => {
	const succeeded = new Set<string>();

	/** Calls an operation that has to succeed: `GET /orders/{orderId}` with the values of its path in order. */
	async function call<Answer = unknown>(
		caller: string,
		route: string,
		segments: string[] = [],
		body?: object,
		query = '',
	): Promise<{ json: Answer; headers: Record<string, unknown> }> {
		const [method = '', path = ''] = route.split(' ');
		const operation = operations.find((one) => one.method === method && one.path === path);
		if (!operation) throw new TypeError(`no operation ${route}`);
		const values = segments.values();
		const answer = await sender.send({
			method,
			path: `${REST_PREFIX}${path.replaceAll(/\{\w+\}/g, () => String(values.next().value))}${query}`,
			headers: {
				...shop.callers[caller],
				'content-type': 'application/json',
				'idempotency-key': randomUUID(),
			},
			body: body && JSON.stringify(body),
		});
		expect(problemWith(operation, answer), `${route}: ${answer.body}`).toBeNull();
		expect(answer.status, `${route}: ${answer.body}`).toBeLessThan(300);
		succeeded.add(route);
		return { headers: answer.headers, json: JSON.parse(answer.body || '{}') as Answer };
	}

	await call('nobody', 'GET /time');
	await call('nobody', 'GET /areas/pincodes/{pincode}', ['560034']);
	const email = 'meera@example.in';
	const password = 'ripe-brinjal-42-monsoon';
	await call('nobody', 'POST /auth/register', [], { email, password, name: 'Meera' });
	const { code } = await readCode(shop.services, 'register', email);
	const { json: meera } = await call<Entered>('nobody', 'POST /auth/register/confirm', [], { email, code });
	const { json: tokens } = await call<Entered['tokens']>('nobody', 'POST /auth/refresh', [], {
		refreshToken: meera.tokens.refreshToken,
	});
	const { json: phone } = await call<Entered>('nobody', 'POST /auth/login', [], { email, password });
	shop.callers['meera'] = { authorization: `Bearer ${tokens.accessToken}` };
	await call('meera', 'GET /auth/sessions');
	await call('meera', 'DELETE /auth/sessions/{sessionId}', [phone.sessionId]);
	await call('meera', 'POST /auth/sessions/revoke-others');
	await call('meera', 'POST /auth/step-up', [], { password });
	await call('meera', 'POST /auth/logout');
	await call('customer', 'GET /auth/me');

	await call('nobody', 'GET /categories');
	const first = await call<{ items: Made[] }>(
		'nobody',
		'GET /products',
		[],
		undefined,
		'?limit=1&sort=newest',
	);
	const [, next = ''] = /<.*(\?.*)>; rel="next"/.exec(String(first.headers['link'])) ?? [];
	const second = await call<{ items: Made[] }>('nobody', 'GET /products', [], undefined, next);
	expect(second.json.items[0]?.id).not.toBe(first.json.items[0]?.id);
	const narrowed = '?query=tamat&inStock=true&inSeason=true&withFacets=true&limit=1';
	await call('nobody', 'GET /search', [], undefined, narrowed);
	await call('nobody', 'GET /search/suggestions', [], undefined, '?query=tamat');
	type Product = Made & { slug: string; categorySlug: string; units: [Made] };
	const { json: potato } = await call<Product>('nobody', 'GET /products/{slug}', ['potato']);
	const unitId = potato.units[0].id;

	const home = {
		label: 'Home',
		recipientName: 'Meera',
		phone: '+919845012345',
		line1: '4, Lake View',
		pincode: '560034',
	};
	const { json: address } = await call<Made>('customer', 'POST /addresses', [], home);
	await call('customer', 'PATCH /addresses/{id}', [address.id], { landmark: 'Water tank' });
	await call('customer', 'GET /addresses');

	await tellOfGuestCarts(call, shop, unitId);
	await call('customer', 'PUT /cart/items/{sellUnitId}', [unitId], { quantity: 500 });
	await call('customer', 'DELETE /cart/items/{sellUnitId}', [unitId]);
	await call('customer', 'DELETE /cart');
	const order = async () => {
		await call('customer', 'PUT /cart/items/{sellUnitId}', [unitId], { quantity: 500 });
		const placed = await call<Made>('customer', 'POST /orders', [], { addressId: address.id });
		expect(placed.headers['location']).toBe(`${REST_PREFIX}/orders/${placed.json.id}`);
		return placed.json.id;
	};
	await call('customer', 'GET /cart');
	await call('customer', 'POST /cart/accept-prices');
	await call('customer', 'POST /orders/{orderId}/cancel', [await order()]);
	const orderId = await order();
	await call('customer', 'GET /orders');
	await call('staff', 'GET /admin/orders', [], undefined, '?limit=1');
	await call('staff', 'POST /admin/orders/{orderId}/confirm', [orderId]);
	await tellOfPacking(call, orderId, await order());
	const failedIds = [await order(), await order()];
	await tellOfDeliveries(call, orderId, failedIds);
	await tellOfPayments(call, shop, orderId);
	await call('customer', 'PUT /cart/items/{sellUnitId}', [unitId], { quantity: 500 });
	const byCard = { addressId: address.id, paymentMethod: 'card' };
	const { json: unpaid } = await call<Made>('customer', 'POST /orders', [], byCard);
	await call('customer', 'POST /orders/{orderId}/payment', [unpaid.id]);
	await call('customer', 'GET /orders/{orderId}', [orderId]);
	// What the worker would have noted.
	await shop.services.orm.em.fork().nativeUpdate(Order, { id: orderId }, { invoiceKey: 'invoices/a.pdf' });
	await call('customer', 'GET /orders/{orderId}/invoice-url', [orderId]);
	const { json: served } = await call<{ hub: Made }>('nobody', 'GET /areas/pincodes/{pincode}', ['560034']);
	await tellOfPrices(call, served.hub.id);
	await call('customer', 'DELETE /addresses/{id}', [address.id]);

	const { json: product } = await call<Made>('staff', 'POST /admin/products', [], {
		slug: 'ash-gourd',
		categorySlug: potato.categorySlug,
		name: 'Ash gourd',
		nameHi: 'पेठा',
		description: 'For sambar and sweets.',
		shelfLifeDays: 20,
		units: [{ kind: 'count', label: 'piece', priceMinor: 6_000 }],
	});
	await call('staff', 'PATCH /admin/products/{id}', [product.id], { isActive: false });
	await tellOfCatalog(call, unitId);
	const { json: area } = await call<{ hub: Made }>('nobody', 'GET /areas/pincodes/{pincode}', ['560034']);
	await call('staff', 'PUT /admin/hubs/{hubId}/stock/{productId}', [area.hub.id, product.id], { onHand: 12 });

	await tellOfInventory(call, area.hub.id, product.id, { orderId, productId: potato.id });
	// What the worker does every five minutes.
	await raiseAlerts(shop.services);
	await tellOfStockAlerts(call);
	await tellOfLifecycle(call, product.id);
	await tellOfRatings(call, orderId, potato);
	await tellOfIssues(call, orderId);
	await tellOfReturns(call, shop.services.orm.em.fork(), orderId);
	await tellOfPictures(call, product.id);
	await tellOfImports(call, shop);
	await tellOfAccount(call, shop);
	await tellOfStaff(call, shop);
	await tellOfSlots(call);
	await tellOfDailyThings(call, shop, { unitId, productId: potato.id });
	await tellOfComingAgain(call, failedIds);
	await tellOfWatching(call);
	await tellOfWebhooks(call);
	await tellOfNotifications(call, shop);
	await tellOfReports(call, shop);

	expect(
		operations.map(({ method, path }) => `${method} ${path}`).filter((route) => !succeeded.has(route)),
	).toEqual([]);
});
