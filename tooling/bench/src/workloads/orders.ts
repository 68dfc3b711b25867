import { type BenchCustomer, createCustomers } from '../fixtures/customers.ts';
import { fillCarts, findHubOffers, makeStockPlentiful, type Offer } from '../fixtures/offers.ts';
import { startDatabaseFloor } from '../floors/floor-plan.ts';
import { ORDERS_PATH } from '../floors/order-floor.ts';
import { recordStatements } from '../floors/recorded-statements.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { ROUNDS, type Round, runRound, toFigures } from '../load/measure.ts';
import { query } from '../load/trpc-request.ts';
import type { Program } from '../programs.ts';
import { atLeast, type Outcome } from '../report/row.ts';
import { type Session, withProgram } from '../session.ts';
import { checkBooks, countOrders } from './books.ts';
import { LINES, placeRequest, visitRequests } from './visits.ts';

/** Customers who order at the same time. */
const BUYERS = 16;
/** Orders are counted rather than timed, so that each has a filled cart; some so many are placed in a second. */
const ORDERS_PER_SECOND = 600;
const WARM_UP_ORDERS = 20 * BUYERS;
const WANTED_OF_FLOOR_B = 0.35;

/**
 * W5: orders.place at 16 customers. The carts of all orders to come are filled by SQL beforehand, so that nothing
 * but orders.place runs while it is measured: each connection places one prepared customer's order after another.
 * Each customer has read the cart once, as people do, so the access token has been seen. The second row is what a
 * whole visit takes: three times cart.setItem, then orders.place.
 */
export async function benchOrders(session: Session): Promise<Outcome> {
	const { shop, server, options } = session;
	session.say('Loading W5: orders.place …');
	const perRound = BUYERS * Math.ceil((options.seconds * ORDERS_PER_SECOND) / ROUNDS / BUYERS);
	const count = WARM_UP_ORDERS + ROUNDS * perRound;
	const { offers, pincode } = await findHubOffers(shop.pool);
	await makeStockPlentiful(shop.pool);
	const buyers = await createCustomers(shop, count, { label: 'buyer', pincode });
	const floorBuyers = await createCustomers(shop, count, { label: 'floor-buyer', pincode });
	await fillCarts(shop.pool, [...buyers, ...floorBuyers], offers, LINES);
	await readCarts(session, buyers);
	const ordersBefore = await countOrders(shop.pool);
	return withProgram(startDatabaseFloor({}, shop.databaseUrl), async (floor) => {
		const real = { program: server, requests: buyers.map(placeRequest), results: [] as Round[] };
		const bare = { program: floor, requests: floorBuyers.map(bareRequest), results: [] as Round[] };
		const warmUps: Round[] = [];
		for (let round = 0; round <= ROUNDS; round += 1) {
			for (const { program, requests, results } of [real, bare]) {
				const batch = requests.splice(0, round === 0 ? WARM_UP_ORDERS : perRound);
				const result = await loadOnce(session, program, batch);
				(round === 0 ? warmUps : results).push(result);
			}
		}
		const visits = await loadOnce(
			session,
			server,
			visitRequests(buyers.slice(0, perRound), offers),
			LINES + 1,
		);
		const statements = await countStatements(session, buyers, offers);
		const results = [...warmUps, ...real.results, ...bare.results, visits];
		const answered = results.reduce((sum, { latencies, errors }) => sum + latencies.length - errors, 1);
		const books = await checkBooks(shop.pool, { placed: answered, ordersBefore });
		const [placing, floorPlacing] = [toFigures(real.results), toFigures(bare.results)];
		const ofFloorB = placing.perSecond / floorPlacing.perSecond;
		return {
			rows: [
				{ workload: 'W5', name: 'orders.place, 3 lines', ...placing, ofFloorB, statements },
				{ workload: 'W5', name: '3 × cart.setItem + orders.place', ...toFigures([visits]) },
				{ workload: 'W5', name: 'floor B', ...floorPlacing, isFloor: true },
			],
			goals: [atLeast('W5 orders.place', 'floor B', ofFloorB, WANTED_OF_FLOOR_B), books],
		};
	});
}

/** Every request once. */
function loadOnce(
	{ load }: Session,
	program: Program,
	requests: LoadRequest[],
	callsPerSample = 1,
): Promise<Round> {
	const target = { program, requests, connections: BUYERS, callsPerSample };
	return runRound(load, target, { amount: requests.length });
}

async function readCarts(session: Session, customers: readonly BenchCustomer[]): Promise<void> {
	const requests = customers.map(({ headers }) => query('cart.get', undefined, headers));
	await loadOnce(session, session.server, requests);
}

function bareRequest({ id, addressId }: BenchCustomer): LoadRequest {
	return { method: 'POST', path: ORDERS_PATH, body: JSON.stringify({ userId: id, addressId }) };
}

/** SQL statements of one order, by placing one more. */
async function countStatements(
	{ shop, server }: Session,
	customers: readonly BenchCustomer[],
	offers: readonly Offer[],
): Promise<number | undefined> {
	const [customer] = customers;
	if (!customer) return undefined;
	await fillCarts(shop.pool, [customer], offers, LINES);
	const [statements] = await recordStatements(shop.databaseUrl, server.url, [placeRequest(customer)]);
	return statements?.length;
}
