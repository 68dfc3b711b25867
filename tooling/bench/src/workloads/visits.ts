import { randomUUID } from 'node:crypto';
import type { BenchCustomer } from '../fixtures/customers.ts';
import { choose, type Offer } from '../fixtures/offers.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { mutation } from '../load/trpc-request.ts';

/** Lines of an order. */
export const LINES = 3;

/** Orders what is in the customer's cart. */
export function placeRequest({ addressId, headers }: BenchCustomer): LoadRequest {
	return mutation('orders.place', { addressId }, { ...headers, 'idempotency-key': randomUUID() });
}

/** What each customer does, one call after another: fills the cart, then orders. */
export function visitRequests(
	customers: readonly BenchCustomer[],
	offers: readonly Offer[],
	lines = LINES,
): LoadRequest[] {
	return customers.flatMap((customer, index) => [
		...choose(offers, index, lines).map(({ sellUnitId, quantities: [quantity] }) =>
			mutation('cart.setItem', { sellUnitId, quantity }, customer.headers),
		),
		placeRequest(customer),
	]);
}
