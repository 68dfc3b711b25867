// What apps that were built with this client rely on. A release keeps this file beside the packed client, and both run
// against the servers of all later days: `packages/client/contracts`. It imports nothing but the client and Node.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { callOptions, createClient, createTokenAuth, isAppError, isErrorOf } from '@dailyveg/client';
import { placeOrderInput } from '@dailyveg/client/schemas';

const { DAILYVEG_URL: url, DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password } = process.env;

/** A session that the test can spoil. */
let session;
const store = {
	get: () => session,
	set: (next) => {
		session = next;
	},
};
const shop = createClient({ url, auth: createTokenAuth({ store }) });

before(() => shop.auth.login.mutate({ email, password }));

const failureOf = (call) =>
	call.then(
		() => assert.fail('the call did not fail'),
		(error) => error,
	);

/** Puts something into the cart and answers the address to send it to. */
async function fillCart() {
	const { items: found } = await shop.catalog.search.query({ query: 'tomato' });
	const { unit } = found[0];
	await shop.cart.setItem.mutate({ sellUnitId: unit.id, quantity: unit.minGrams ?? 1 });
	const { items: addresses } = await shop.addresses.list.query();
	return addresses[0].id;
}

test('signs in; an access token that is refused is renewed', async () => {
	assert.equal((await shop.auth.me.query()).email, email);
	session = { ...session, tokens: { ...session.tokens, accessToken: 'spoilt' } };
	assert.equal((await shop.auth.me.query()).role, 'customer');
	assert.notEqual(session.tokens.accessToken, 'spoilt');
});

test('a wrong password and a missing sign-in have names', async () => {
	const stranger = createClient({ url });
	const wrong = await failureOf(stranger.auth.login.mutate({ email, password: 'not the password' }));
	assert.ok(isErrorOf('auth.login', wrong));
	assert.equal(wrong.data.appError.code, 'INVALID_CREDENTIALS');
	assert.ok(isAppError(await failureOf(stranger.cart.get.query()), 'UNAUTHENTICATED'));
});

test('the catalog comes in pages', async () => {
	const first = await shop.catalog.listProducts.query({ limit: 3 });
	const next = await shop.catalog.listProducts.query({ limit: 3, cursor: first.nextCursor });
	assert.equal(first.items.length, 3);
	const slugs = new Set([...first.items, ...next.items].map(({ slug }) => slug));
	assert.equal(slugs.size, 6);
	const product = await shop.catalog.getProduct.query({ slug: first.items[0].slug });
	assert.ok(Number.isInteger(product.units[0].priceMinor));
	assert.ok((await shop.catalog.listCategories.query()).items.length > 0);
	assert.ok((await shop.areas.checkPincode.query({ pincode: '560034' })).hub);
});

test('dates are dates', async () => {
	assert.ok((await shop.system.time.query()).now instanceof Date);
});

test('errors carry the details of their code, each call of a batch its own', async () => {
	const [me, invalid, missing] = await Promise.allSettled([
		shop.auth.me.query(),
		shop.cart.setItem.mutate({ sellUnitId: 'x', quantity: 0 }),
		shop.catalog.getProduct.query({ slug: 'no-such-thing' }),
	]);
	assert.equal(me.status, 'fulfilled');
	assert.ok(isAppError(invalid.reason, 'VALIDATION_FAILED'));
	const { issues } = invalid.reason.data.appError.details;
	assert.deepEqual(
		issues.map(({ path }) => path.join('.')),
		['sellUnitId', 'quantity'],
	);
	assert.ok(isAppError(missing.reason, 'NOT_FOUND'));
	assert.equal(placeOrderInput.safeParse({ addressId: 'nowhere' }).success, false);
});

test('an order is placed once under its key', async () => {
	const addressId = await fillCart();
	const cart = await shop.cart.get.query();
	assert.equal(cart.items.length, 1);
	const options = callOptions({ idempotencyKey: `suite-${Date.now()}` });
	const order = await shop.orders.place.mutate({ addressId }, options);
	assert.ok(order.createdAt instanceof Date);
	assert.ok(Number.isInteger(order.totalMinor));
	assert.deepEqual(await shop.orders.place.mutate({ addressId }, options), order);
	const misuse = await failureOf(shop.orders.place.mutate({ addressId, note: 'more' }, options));
	assert.ok(isAppError(misuse, 'IDEMPOTENCY_KEY_REUSED'));
	const { items } = await shop.orders.list.query({ limit: 1 });
	assert.equal(items[0].id, order.id);
	const empty = await failureOf(shop.orders.place.mutate({ addressId }));
	assert.ok(isErrorOf('orders.place', empty));
	assert.equal(empty.data.appError.code, 'CART_EMPTY');
});

test('an order is cancelled', async () => {
	const { id: orderId } = await shop.orders.place.mutate({ addressId: await fillCart() });
	await shop.orders.cancel.mutate({ orderId });
	assert.equal((await shop.orders.get.query({ orderId })).status, 'cancelled');
});

test('signs out', async () => {
	await shop.auth.logout.mutate();
	assert.equal(session, undefined);
	assert.ok(isAppError(await failureOf(shop.auth.me.query()), 'UNAUTHENTICATED'));
});
