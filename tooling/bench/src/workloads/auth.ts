import { hashPassword } from '@dailyveg/db';
import { type BenchCustomer, createCustomers } from '../fixtures/customers.ts';
import { findHubOffers } from '../fixtures/offers.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { type Figures, ROUNDS, type Round, runRound, toFigures } from '../load/measure.ts';
import { mutation, query, send } from '../load/trpc-request.ts';
import { atMost, type Outcome } from '../report/row.ts';
import { CONNECTIONS, type Session } from '../session.ts';

const PASSWORD = 'ripe brinjal in the monsoon';
const LOGINS_PER_SECOND = 20;
/** Customers who log in in turn: nobody's tries run into the throttle. */
const CUSTOMERS = 20;

const WANTED_LOGIN_MS = 60;
const WANTED_SLOWDOWN = 3;
const WANTED_ADDED_MS = 0.3;

const list: LoadRequest = query('catalog.listProducts', { limit: 20 });

/** What a login costs, what logins cost others, and what being recognised adds to a call. */
export async function benchAuth(session: Session): Promise<Outcome> {
	const customers = await createPeople(session);
	session.say('Logging in one by one …');
	const login = await measureLogins(session, customers);
	session.say(`Loading W1 with and without ${LOGINS_PER_SECOND} logins a second …`);
	const { quiet, busy } = await measureBesideLogins(session, customers);
	session.say('Comparing calls of somebody and of nobody …');
	const { known, unknown } = await measureRecognition(session, customers);
	return {
		rows: [
			{ workload: 'auth', name: 'auth.login, one at a time', ...login },
			{ workload: 'auth', name: 'W1 cached, quiet', ...quiet },
			{ workload: 'auth', name: `W1 cached, ${LOGINS_PER_SECOND} logins a second`, ...busy },
			{ workload: 'auth', name: 'a refusal of somebody (403)', ...known },
			{ workload: 'auth', name: 'a refusal of nobody (401)', ...unknown },
		],
		goals: [
			atMost('auth.login, CPU', login.processorMs ?? Number.NaN, WANTED_LOGIN_MS, 'ms'),
			atMost('p99 of W1 beside logins', busy.p99 / quiet.p99, WANTED_SLOWDOWN, '× its quiet value'),
			atMost('an authenticated request adds', known.p50 - unknown.p50, WANTED_ADDED_MS, 'ms'),
		],
	};
}

async function createPeople({ shop }: Session): Promise<BenchCustomer[]> {
	const { pincode } = await findHubOffers(shop.pool);
	const customers = await createCustomers(shop, CUSTOMERS, { label: 'person', pincode });
	const hash = await hashPassword(PASSWORD);
	await shop.pool.query("update user set password_hash = ? where email like 'person-%@bench.example'", [
		hash,
	]);
	return customers;
}

const loginOf = (_customer: BenchCustomer, index: number): LoadRequest =>
	mutation(
		'auth.login',
		{ email: `person-${index}@bench.example`, password: PASSWORD, transport: 'token', deviceName: 'bench' },
		{},
	);

async function measureLogins({ load, server }: Session, customers: BenchCustomer[]): Promise<Figures> {
	const requests = customers.map(loginOf);
	const target = { program: server, requests, connections: 1 };
	await runRound(load, target, { amount: CUSTOMERS });
	return toFigures([await runRound(load, target, { amount: 5 * CUSTOMERS })]);
}

/** Round by round, so that what else the machine does hits both alike. */
async function measureBesideLogins({ load, server, options }: Session, customers: BenchCustomer[]) {
	const target = { program: server, requests: [list], connections: CONNECTIONS };
	const limit = { duration: options.seconds / ROUNDS };
	const rounds: Record<'quiet' | 'busy', Round[]> = { quiet: [], busy: [] };
	await runRound(load, target, { duration: 1 });
	for (let round = 0; round < ROUNDS; round += 1) {
		rounds.quiet.push(await runRound(load, target, limit));
		const stopLogins = startLogins(server.url, customers);
		rounds.busy.push(await runRound(load, target, limit));
		await stopLogins();
	}
	return { quiet: toFigures(rounds.quiet), busy: toFigures(rounds.busy) };
}

/** Logs in at a steady pace, whether or not earlier ones are through; the answer ends it and throws if one failed. */
function startLogins(url: string, customers: BenchCustomer[]): () => Promise<void> {
	const logins: Promise<unknown>[] = [];
	const requests = customers.map(loginOf);
	const timer = setInterval(() => {
		const request = requests[logins.length % requests.length];
		if (!request) return;
		const login = send(url, request);
		// Reported by whoever waits for all.
		login.catch(() => undefined);
		logins.push(login);
	}, 1_000 / LOGINS_PER_SECOND);
	return async () => {
		clearInterval(timer);
		await Promise.all(logins);
	};
}

/**
 * The same call, refused at the same door: to somebody who is no rider, and to nobody. Only the first is recognised.
 * One connection, so that nobody waits for others. Its answers are refusals, not errors.
 */
async function measureRecognition({ load, server, options }: Session, customers: BenchCustomer[]) {
	const path = 'rider.runs.list';
	const targets = {
		known: customers.map(({ headers }) => query(path, {}, headers)),
		unknown: [query(path, {})],
	};
	const rounds: Record<keyof typeof targets, Round[]> = { known: [], unknown: [] };
	for (let round = 0; round <= ROUNDS; round += 1) {
		for (const name of ['known', 'unknown'] as const) {
			const target = { program: server, requests: targets[name], connections: 1 };
			const result = await runRound(load, target, { duration: options.seconds / ROUNDS });
			// The first is for warming up.
			if (round > 0) rounds[name].push({ ...result, errors: 0 });
		}
	}
	return { known: toFigures(rounds.known), unknown: toFigures(rounds.unknown) };
}
