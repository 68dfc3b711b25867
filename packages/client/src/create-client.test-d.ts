import { createClient, createTokenAuth, isAppError, type RouterInputs, type RouterOutputs } from './index.ts';

/** Holds only when both types are the same, `any` included. */
type Equal<Left, Right> =
	(<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;

function expectTrue<_Condition extends true>(): void {}

/** Never run: the compiler is the test. An expectation without an error fails the typecheck as well. */
export async function typesOfTheClient(): Promise<void> {
	const client = createClient({ url: 'http://127.0.0.1:3000', auth: createTokenAuth() });

	// Inputs
	await client.catalog.listProducts.query({ category: 'leafy-greens', limit: 3 });
	await client.catalog.listProducts.query({});
	// @ts-expect-error a typo in the name of a procedure
	await client.catalog.listProduct.query({});
	// @ts-expect-error a typo in the name of a router
	await client.catalogue.listProducts.query({});
	// @ts-expect-error a field that the input does not have
	await client.catalog.listProducts.query({ categorySlug: 'leafy-greens' });
	// @ts-expect-error a value outside of the enumeration
	await client.catalog.listProducts.query({ sort: 'cheapest' });
	// @ts-expect-error a required field is missing
	await client.cart.setItem.mutate({ quantity: 500 });
	// @ts-expect-error a text where a number belongs
	await client.cart.setItem.mutate({ sellUnitId: '0', quantity: '500' });
	// @ts-expect-error a mutation is not a query
	await client.cart.setItem.query({ sellUnitId: '0', quantity: 500 });

	// Outputs
	const order = await client.orders.get.query({ orderId: '0' });
	expectTrue<Equal<typeof order.createdAt, Date>>();
	expectTrue<Equal<typeof order.totalMinor, number>>();
	expectTrue<Equal<typeof order, RouterOutputs['orders']['get']>>();
	type SetItem = { sellUnitId: string; quantity: number; pincode?: string | undefined };
	expectTrue<Equal<RouterInputs['cart']['setItem'], SetItem>>();
	// @ts-expect-error a field that the output does not have
	order.total;
	// @ts-expect-error the number of an order is text
	order.number.toFixed(2);
}

/** Never run, as above. */
export function typesOfErrors(error: unknown): void {
	if (isAppError(error, 'INSUFFICIENT_STOCK')) {
		const [line] = error.data.appError.details.lines;
		expectTrue<Equal<NonNullable<typeof line>['available'], number>>();
		expectTrue<Equal<typeof error.data.httpStatus, number>>();
		// @ts-expect-error the details of another error
		error.data.appError.details.pincode;
	}
	if (isAppError(error)) {
		if (error.data.appError.code === 'RATE_LIMITED') {
			expectTrue<Equal<typeof error.data.appError.details.retryAfterSeconds, number>>();
		}
		// @ts-expect-error a code that does not exist
		if (error.data.appError.code === 'OUT_OF_STOCK') return;
		// @ts-expect-error details before the code is known
		error.data.appError.details.lines;
	}
	// @ts-expect-error a typo in the code of an error
	isAppError(error, 'INSUFICIENT_STOCK');
	// @ts-expect-error nothing is known of an error that was not looked at
	error.data;
}
