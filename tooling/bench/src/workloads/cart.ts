import { createCustomers } from '../fixtures/customers.ts';
import { choose, findHubOffers } from '../fixtures/offers.ts';
import { measureBesideFloor } from '../floors/measure-beside-floor.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { mutation } from '../load/trpc-request.ts';
import type { Outcome } from '../report/row.ts';
import { CONNECTIONS, type Session } from '../session.ts';

const LINES = 8;

/** W4: cart.setItem, each connection for a customer of its own whose cart has eight lines. */
export async function benchCart(session: Session): Promise<Outcome> {
	session.say('Loading W4: cart.setItem …');
	const requests = await setItemRequests(session);
	return measureBesideFloor(session, { workload: 'W4', name: 'cart.setItem', requests });
}

/**
 * Customer by customer. Each line is set to one quantity and later to another: repeating a quantity, floor B would
 * change nothing, and MariaDB skips the write of an update that changes nothing.
 */
async function setItemRequests({ shop }: Session): Promise<LoadRequest[]> {
	const { offers, pincode } = await findHubOffers(shop.pool);
	const customers = await createCustomers(shop, CONNECTIONS, { label: 'cart', pincode });
	return customers.flatMap(({ headers }, index) =>
		[0, 1].flatMap((turn) =>
			choose(offers, index, LINES).map(({ sellUnitId, quantities }) =>
				mutation('cart.setItem', { sellUnitId, quantity: quantities[turn] }, headers),
			),
		),
	);
}
