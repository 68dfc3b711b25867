import { createCustomers } from '../fixtures/customers.ts';
import { choose, findHubOffers } from '../fixtures/offers.ts';
import { startDatabaseFloor } from '../floors/floor-plan.ts';
import { recordStatements } from '../floors/recorded-statements.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { measure, runRound } from '../load/measure.ts';
import { mutation } from '../load/trpc-request.ts';
import type { Outcome } from '../report/row.ts';
import { CONNECTIONS, type Session, withProgram } from '../session.ts';

const LINES = 8;

/** W4: cart.setItem, each connection for a customer of its own whose cart has eight lines. */
export async function benchCart(session: Session): Promise<Outcome> {
	const { shop, server, load, options } = session;
	session.say('Loading W4: cart.setItem …');
	const requests = await setItemRequests(session);
	const target = { program: server, requests, connections: CONNECTIONS };
	await runRound(load, target, { amount: requests.length });
	const recorded = await recordStatements(shop.databaseUrl, server.url, requests);
	const floorRequests = recorded.map((_, index): LoadRequest => ({ method: 'GET', path: `/cart/${index}` }));
	const plan = Object.fromEntries(recorded.map((statements, index) => [`/cart/${index}`, statements]));
	return withProgram(startDatabaseFloor(plan, shop.databaseUrl), async (floor) => {
		const figures = await measure(
			load,
			[
				{ name: 'real', ...target },
				{ name: 'floorB', program: floor, requests: floorRequests, connections: CONNECTIONS },
			],
			options.seconds,
		);
		const statements = recorded.flat().length / recorded.length;
		const ofFloorB = figures.real.perSecond / figures.floorB.perSecond;
		return {
			rows: [
				{ workload: 'W4', name: 'cart.setItem', ...figures.real, ofFloorB, statements },
				{ workload: 'W4', name: 'floor B', ...figures.floorB, statements, isFloor: true },
			],
			goals: [],
		};
	});
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
