import { newId, uuidToBinary } from '@dailyveg/db';
import type { Pool } from 'mysql2/promise';
import { createCustomers, insert } from '../fixtures/customers.ts';
import { fillCarts, findHubOffers } from '../fixtures/offers.ts';
import { measureBesideFloor } from '../floors/measure-beside-floor.ts';
import { query } from '../load/trpc-request.ts';
import type { Outcome } from '../report/row.ts';
import { CONNECTIONS, type Session } from '../session.ts';

const LINES = 12;

/**
 * W8: cart.quote, each connection for a customer of its own whose cart has twelve lines, while three promotions count by
 * themselves. It comes last, since they would count for the orders of other workloads too.
 */
export async function benchQuote(session: Session): Promise<Outcome> {
	const { shop } = session;
	session.say('Loading W8: cart.quote …');
	await startPromotions(shop.pool);
	const { offers, pincode } = await findHubOffers(shop.pool);
	const customers = await createCustomers(shop, CONNECTIONS, { label: 'quote', pincode });
	await fillCarts(shop.pool, customers, offers, LINES);
	const requests = customers.map(({ addressId, headers }) => query('cart.quote', { addressId }, headers));
	return measureBesideFloor(session, { workload: 'W8', name: `cart.quote, ${LINES} lines`, requests });
}

/** Two that add up, and one that cannot be had beside them, with a limit for each customer. */
async function startPromotions(pool: Pool): Promise<void> {
	const now = new Date();
	await insert(
		pool,
		'promotion (id, created_at, updated_at, name, kind, value, minimum_minor, is_stackable, per_customer_limit)',
		[
			[uuidToBinary(newId()), now, now, 'Harvest', 'percent', 500, 0, true, null],
			[uuidToBinary(newId()), now, now, 'Large basket', 'flat', 2_000, 20_000, true, null],
			[uuidToBinary(newId()), now, now, 'Welcome', 'percent', 1_000, 0, false, 3],
		],
	);
}
