/**
 * Orders vegetables over REST with a client generated from the OpenAPI document:
 *
 *   npx openapi-typescript http://127.0.0.1:3000/openapi.json --output dailyveg.d.ts
 *   npm install openapi-fetch
 *   node order.ts http://127.0.0.1:3000
 *
 * Prints each step and fails as soon as an answer is not what the document promises.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import type { paths } from './dailyveg.d.ts';

const pincode = '560034';
const origin = process.argv[2];
assert(origin, 'usage: node order.ts http://host:port');

let token: string | undefined;
const shop = createClient<paths>({ baseUrl: `${origin}/api/v1` });
shop.use({
	onRequest: ({ request }) => {
		if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
		return request;
	},
});

/** The answer of a call, if it has the status that was expected. */
function answered<Data>({ data, error, response }: Answer<Data>, status = 200): NonNullable<Data> {
	assert.equal(response.status, status, `${response.url}: ${JSON.stringify(error)}`);
	assert(data);
	return data;
}

type Answer<Data> = { data?: Data; error?: unknown; response: Response };

// The customer of every demo shop. Accounts of one's own are opened with a code that comes by mail.
const credentials = { email: 'asha@example.com', password: 'fresh-veg-every-day' };
const signedIn = answered(await shop.POST('/auth/login', { body: credentials }));
token = signedIn.tokens?.accessToken;
const me = answered(await shop.GET('/auth/me'));
assert.equal(me.id, signedIn.user.id);
console.log(`signed in as ${me.email}`);

const area = answered(await shop.GET('/areas/pincodes/{pincode}', { params: { path: { pincode } } }));
assert(area.isServiceable);
console.log(`${pincode} is ${area.areaName}, ${area.city}`);

const categories = answered(await shop.GET('/categories'));
const found = answered(await shop.GET('/search', { params: { query: { query: 'tamatar', pincode } } }));
assert.notEqual(found.items.length, 0);
const page = answered(
	await shop.GET('/products', {
		params: { query: { pincode, inStock: true, limit: 50, sort: 'price_asc' } },
	}),
);
assert(page.items.every(({ inStock }) => inStock));
const slug = page.items.find(({ unit }) => unit.kind === 'weight')?.slug;
assert(slug);
const product = answered(
	await shop.GET('/products/{slug}', { params: { path: { slug }, query: { pincode } } }),
);
const unit = product.units.find(({ kind }) => kind === 'weight');
assert(unit?.minGrams);
console.log(`${categories.items.length} categories; ${product.name} at ₹${unit.priceMinor / 100} per kg`);

const addresses = answered(await shop.GET('/addresses'));
const address = addresses.items.find((one) => one.pincode === pincode);
assert(address);
console.log(`address ${address.id} in ${address.areaName}`);

answered(await shop.DELETE('/cart'));
const cart = answered(
	await shop.PUT('/cart/items/{sellUnitId}', {
		params: { path: { sellUnitId: unit.id } },
		body: { quantity: unit.minGrams },
	}),
);
console.log(`cart: ${unit.minGrams} g of ${product.name}, ₹${cart.subtotalMinor / 100}`);

// The key names this order. After a timeout, send the same request again: it cannot order twice.
const params = { header: { 'Idempotency-Key': randomUUID() } };
const body = { addressId: address.id, note: 'Please ring twice' };
const order = answered(await shop.POST('/orders', { params, body }), 201);
assert.equal(order.status, 'placed');
assert.equal(order.subtotalMinor, cart.subtotalMinor);
assert.equal(order.totalMinor, order.subtotalMinor + order.deliveryFeeMinor);
console.log(`order ${order.number}: ₹${order.totalMinor / 100}, ${order.status}`);

assert.deepEqual(answered(await shop.POST('/orders', { params, body }), 201), order);
const { items } = answered(await shop.GET('/orders'));
assert.equal(items.filter(({ id }) => id === order.id).length, 1);
const orderId = order.id;
assert.equal(
	answered(await shop.GET('/orders/{orderId}', { params: { path: { orderId } } })).number,
	order.number,
);
console.log('sent again with the same key: still one order');

// `error` is typed as the problem documents that this call may answer.
const reused = await shop.POST('/orders', { params, body: { addressId: address.id } });
assert.equal(reused.error?.code, 'IDEMPOTENCY_KEY_REUSED');
assert.match(String(reused.response.headers.get('content-type')), /^application\/problem\+json/);
console.log(`the same key for another order: ${reused.error.status} ${reused.error.title}`);
token = undefined;
const stranger = await shop.GET('/orders/{orderId}', { params: { path: { orderId } } });
assert.equal(stranger.error?.code, 'UNAUTHENTICATED');
console.log(`a stranger: ${stranger.error.status} ${stranger.error.title}`);
