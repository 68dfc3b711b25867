import { createClient, createTokenAuth, isAppError } from '@dailyveg/client';

/** A shop of one button: orders tomatoes and writes what came of it into the page. */
async function order({ url, email, password }) {
	const shop = createClient({ url, auth: createTokenAuth() });
	await shop.auth.login.mutate({ email, password });
	const { items: found } = await shop.catalog.search.query({ query: 'tomato' });
	const { items: addresses } = await shop.addresses.list.query();
	await shop.cart.setItem.mutate({ sellUnitId: found[0].unit.id, quantity: found[0].unit.minGrams ?? 1 });
	const placed = await shop.orders.place.mutate({ addressId: addresses[0].id });
	const again = await shop.orders.place.mutate({ addressId: addresses[0].id }).catch((error) => error);
	return {
		number: placed.number,
		hasDate: placed.createdAt instanceof Date,
		refusal: isAppError(again, 'CART_EMPTY') ? again.data.appError.code : String(again),
	};
}

const result = document.createElement('output');
order(Object.fromEntries(new URLSearchParams(location.search))).then(
	(answer) => {
		result.textContent = JSON.stringify(answer);
		document.body.append(result);
	},
	(error) => {
		result.textContent = JSON.stringify({ error: String(error?.stack) });
		document.body.append(result);
	},
);
