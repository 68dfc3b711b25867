import { type BenchCustomer, createCustomers } from '../fixtures/customers.ts';
import { fillCarts, findHubOffers, makeStockPlentiful } from '../fixtures/offers.ts';
import { startDatabaseFloor } from '../floors/floor-plan.ts';
import { recordStatements } from '../floors/recorded-statements.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { measure } from '../load/measure.ts';
import { query, send } from '../load/trpc-request.ts';
import type { Outcome } from '../report/row.ts';
import { CONNECTIONS, type Session, withProgram } from '../session.ts';
import { LINES, placeRequest } from './visits.ts';

const ORDERS = 500;
const FLOOR_PATH = '/history';

/** W10: a page of 20 in the middle of the order history of a customer with 500 orders. */
export async function benchHistory(session: Session): Promise<Outcome> {
	const { shop, server, load, options } = session;
	session.say('Loading W10: order history …');
	const request = await middlePage(session, await createRegular(session));
	const [statements = []] = await recordStatements(shop.databaseUrl, server.url, [request]);
	return withProgram(startDatabaseFloor({ [FLOOR_PATH]: statements }, shop.databaseUrl), async (floor) => {
		const floorRequest: LoadRequest = { method: 'GET', path: FLOOR_PATH };
		const figures = await measure(
			load,
			[
				{ name: 'real', program: server, requests: [request], connections: CONNECTIONS },
				{ name: 'floorB', program: floor, requests: [floorRequest], connections: CONNECTIONS },
			],
			options.seconds,
		);
		const ofFloorB = figures.real.perSecond / figures.floorB.perSecond;
		const count = statements.length;
		return {
			rows: [
				{
					workload: 'W10',
					name: `orders.list, ${ORDERS} orders`,
					...figures.real,
					ofFloorB,
					statements: count,
				},
				{ workload: 'W10', name: 'floor B', ...figures.floorB, statements: count, isFloor: true },
			],
			goals: [],
		};
	});
}

/** A customer who has ordered that often. */
async function createRegular({ shop, server }: Session): Promise<BenchCustomer> {
	const { offers, pincode } = await findHubOffers(shop.pool);
	await makeStockPlentiful(shop.pool);
	const [customer] = await createCustomers(shop, 1, { label: 'regular', pincode });
	if (!customer) throw new Error('no customer was made');
	for (let order = 0; order < ORDERS; order += 1) {
		await fillCarts(shop.pool, [customer], offers, LINES);
		await send(server.url, placeRequest(customer));
	}
	return customer;
}

/** The thirteenth page, as someone who scrolls down reaches it. */
async function middlePage({ server }: Session, { headers }: BenchCustomer): Promise<LoadRequest> {
	let request = query('orders.list', { limit: 20 }, headers);
	for (let page = 1; page <= ORDERS / 20 / 2; page += 1) {
		const { result } = JSON.parse(String(await send(server.url, request)));
		request = query('orders.list', { limit: 20, cursor: result.data.json.nextCursor }, headers);
	}
	return request;
}
