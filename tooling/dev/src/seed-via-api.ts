import { type DailyVegClient, isAppError } from '@dailyveg/client';
import type { ApiSeedArguments } from '@dailyveg/db/cli';
import { CliFailure, demoAccounts, ProgressBar } from '@dailyveg/db/seeding';
import { readRunningStack } from '@dailyveg/stack';
import { seedCustomers } from './api-seed/customers.ts';
import { seedOrders } from './api-seed/orders.ts';
import { seedProducts } from './api-seed/products.ts';
import { newVisitor, type SeedRun } from './api-seed/shop.ts';
import { dataFolder } from './workspace.ts';

/** Where the customers live. */
const pincodes = ['560034', '560038', '560001', '560003'] as const;

const ORDERS_PER_CUSTOMER = 8;
/** The shop lets one address register 200 an hour, and others may want some. */
const MAX_CUSTOMERS = 100;

/** Adds products, stock, customers and orders to a running shop, the way its people would. May be run again. */
export async function seedViaApi(url: string, options: ApiSeedArguments, mailFolder?: string): Promise<void> {
	const bar = new ProgressBar();
	const run: SeedRun = {
		url,
		seed: options.seed,
		mailFolder: mailFolder ?? (await mailsOfRunningShop(url)),
		onProgress: (step, done, total) => bar.show(step, done, total),
	};
	const begin = performance.now();
	try {
		const summary = await fillShop(run, options);
		bar.end();
		console.log(`${summary} in ${((performance.now() - begin) / 1_000).toFixed(1)} s`);
	} catch (error) {
		bar.end();
		throw new CliFailure(`${url} could not be seeded: ${reasonOf(error)}`, { cause: error });
	}
}

/** The mail catcher of `npm start`, if it is that shop. */
async function mailsOfRunningShop(url: string): Promise<string | undefined> {
	const record = await readRunningStack(dataFolder);
	const isThere = record?.notes['API_URL'] === new URL(url).origin;
	return isThere ? record?.env.MAIL_DIR : undefined;
}

async function fillShop(run: SeedRun, options: ApiSeedArguments): Promise<string> {
	const staff = newVisitor(run.url);
	await signIn(staff, options);
	const products = await seedProducts(staff, run, { count: options.products, hubIds: await hubsOf(staff) });
	if (products.units.length === 0) return 'nothing to do without products';
	const count = Math.min(MAX_CUSTOMERS, Math.ceil(options.orders / ORDERS_PER_CUSTOMER));
	const { registered, customers } = await seedCustomers(run, { count, pincodes });
	const orders = await seedOrders(run, { count: options.orders, customers, units: products.units });
	return [
		`products: ${products.created} created, ${products.kept} there before`,
		`customers: ${registered} registered, ${count - registered} there before`,
		`orders: ${orders.placed} placed, ${orders.kept} there before, ${orders.short} refused for lack of stock`,
	].join('; ');
}

async function signIn(
	staff: DailyVegClient,
	{ email = demoAccounts.staff.email, password = demoAccounts.staff.password }: ApiSeedArguments,
): Promise<void> {
	const { user } = await staff.auth.login.mutate({ email, password });
	if (user.role !== 'staff') throw new CliFailure(`${email} is not of the staff`);
}

/** The hubs that serve the customers. */
async function hubsOf(visitor: DailyVegClient): Promise<string[]> {
	const areas = await Promise.all(pincodes.map((pincode) => visitor.areas.checkPincode.query({ pincode })));
	return [...new Set(areas.flatMap(({ hub }) => (hub ? [hub.id] : [])))];
}

function reasonOf(error: unknown): string {
	if (isAppError(error)) {
		const { code, details } = error.data.appError;
		return `${error.data.path}: ${code} ${JSON.stringify(details)}`;
	}
	if (!(error instanceof Error)) return String(error);
	const { cause } = error;
	// `fetch failed` alone says little: the reason lies two errors deeper.
	const root = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
	return root instanceof Error ? `${error.message} (${root.message})` : error.message;
}
