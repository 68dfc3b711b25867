import { createCustomers } from '../fixtures/customers.ts';
import { findHubOffers, makeStockPlentiful, type Offer } from '../fixtures/offers.ts';
import { type Round, runRound, toFigures } from '../load/measure.ts';
import type { Outcome, Row } from '../report/row.ts';
import type { Session } from '../session.ts';
import { LINES, visitRequests } from './visits.ts';

/** Customers at the same time. */
const CROWDS = [16, 64];
const POPULAR = 20;
const VISITS_PER_SECOND = 150;
const WARM_UP_VISITS_PER_CUSTOMER = 2;

/**
 * W9: whole checkouts, three times cart.setItem and then orders.place, by 16 and 64 customers at once: each buys
 * something else, or all buy of the same twenty products, whose stock rows they queue for.
 */
export async function benchCheckout(session: Session): Promise<Outcome> {
	session.say('Loading W9: whole checkouts …');
	const { offers, pincode } = await findHubOffers(session.shop.pool);
	await makeStockPlentiful(session.shop.pool);
	const ranges = [
		{ name: 'something else each', offers },
		{ name: `of the same ${POPULAR} products`, offers: offers.slice(0, POPULAR) },
	];
	const rows: Row[] = [];
	for (const connections of CROWDS)
		for (const range of ranges) {
			const label = `crowd-${connections}-${range.offers.length}`;
			const round = await loadVisits(session, { connections, label, pincode, offers: range.offers });
			const name = `checkout, ${connections} customers, ${range.name}`;
			rows.push({ workload: 'W9', name, ...toFigures([round]) });
		}
	return { rows, goals: [] };
}

interface Crowd {
	connections: number;
	/** Tells its customers from those of others. */
	label: string;
	pincode: string;
	offers: readonly Offer[];
}

async function loadVisits(
	{ shop, server, load, options }: Session,
	{ connections, label, pincode, offers }: Crowd,
): Promise<Round> {
	const warmUp = connections * WARM_UP_VISITS_PER_CUSTOMER;
	const measured = connections * Math.ceil((options.seconds * VISITS_PER_SECOND) / connections);
	const customers = await createCustomers(shop, warmUp + measured, { label, pincode });
	const visit = (some: typeof customers): Promise<Round> => {
		const requests = visitRequests(some, offers);
		const target = { program: server, requests, connections, callsPerSample: LINES + 1 };
		return runRound(load, target, { amount: requests.length });
	};
	await visit(customers.slice(0, warmUp));
	return visit(customers.slice(warmUp));
}
