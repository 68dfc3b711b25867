import { join } from 'node:path';
import { isAppError } from '@dailyveg/client';
import { createScriptClient, readCredentials } from '@dailyveg/client/node';
import { placeOrderInput } from '@dailyveg/client/schemas';
import { createStubClient, StubError } from '@dailyveg/client/testing';

const tokenFile = join(import.meta.dirname ?? '.', `token-${process.version}.json`);
const shop = await createScriptClient({ credentials: readCredentials(process.env), tokenFile });
const me = await shop.auth.me.query();
const { items } = await shop.catalog.listProducts.query({ limit: 2 });
const { now } = await shop.system.time.query();

const stub = createStubClient({
	cart: {
		clear: () => {
			throw new StubError('CART_EMPTY', {});
		},
	},
});
const refusal = await stub.cart.clear.mutate().catch((error) => error);

console.log(
	JSON.stringify({
		version: process.version,
		email: me.email,
		products: items.length,
		hasDate: now instanceof Date,
		isRefused: isAppError(refusal, 'CART_EMPTY'),
		isFormValid: placeOrderInput.safeParse({ addressId: 'nowhere' }).success,
	}),
);
