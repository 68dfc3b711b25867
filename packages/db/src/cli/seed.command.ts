import { Command, InvalidArgumentError, Option } from 'commander';
import { type SeedScale, seedScales, seedShop } from '../seeders/seed.ts';
import { CliFailure } from './cli-failure.ts';
import { ProgressBar } from './progress-bar.ts';
import { withOrm } from './with-orm.ts';

const DEFAULT_ORDERS = 20;
const DEFAULT_SEED = 1;
const DEFAULT_API_PRODUCTS = 50;
const MAX_UINT32 = 2 ** 32 - 1;

/** What `seed` was asked for. */
export interface SeedArguments {
	scale: SeedScale;
	orders: number;
	seed: number;
	ifEmpty?: boolean;
}

/** What `seed --via-api` was asked for. */
export interface ApiSeedArguments extends SeedArguments {
	products: number;
	/** Account of somebody on the staff; the demo account unless told. */
	email?: string;
	password?: string;
}

/** Fills a running shop through its API instead of its database; packages above this one can provide it. */
export type SeedViaApi = (url: string, options: ApiSeedArguments) => Promise<void>;

/** `seed`. */
export function seedCommand(seedViaApi?: SeedViaApi): Command {
	const command = new Command('seed')
		.description('fill an empty shop: areas, products, stock, accounts, orders; all or nothing')
		.addOption(
			new Option('--scale <scale>', 'demo: the real products; 1k, 100k: so many with generated ones')
				.choices(seedScales)
				.default('demo'),
		)
		.option('--orders <count>', 'orders to place', wholeNumber, DEFAULT_ORDERS)
		.option(
			'--seed <number>',
			'the same number gives the same names, prices and quantities',
			wholeNumber,
			DEFAULT_SEED,
		)
		.option('--if-empty', 'do nothing when the shop has products already');
	if (seedViaApi) addApiOptions(command);
	return command.action(async ({ viaApi, ...options }: ApiSeedArguments & { viaApi?: string }) => {
		if (viaApi && seedViaApi) await seedViaApi(viaApi, options);
		else await seed(options);
	});
}

function addApiOptions(command: Command): void {
	command
		.option('--via-api <url>', 'add to a running shop through its API, as staff and customers would')
		.option('--products <count>', 'with --via-api: products to create', wholeNumber, DEFAULT_API_PRODUCTS)
		.option('--email <email>', 'with --via-api: account of the staff, the demo account unless told')
		.option('--password <password>', 'with --via-api: its password');
}

function seed({ scale, orders, seed: number, ifEmpty = false }: SeedArguments): Promise<void> {
	return withOrm(async (orm, env) => {
		if (env.NODE_ENV === 'production')
			throw new CliFailure(
				'Seeding makes accounts whose password is public: refused with NODE_ENV=production.',
			);
		const bar = new ProgressBar();
		const begin = performance.now();
		const report = await seedShop(orm, {
			scale,
			orderCount: orders,
			seed: number,
			ifEmpty,
			onProgress: (step, done, total) => bar.show(step, done, total),
		}).finally(() => bar.end());
		const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
		console.log(
			report.isSeeded
				? `seeded ${report.products} products and ${report.orders} orders in ${seconds} s`
				: `left as it is: the shop has ${report.products} products and ${report.orders} orders`,
		);
	});
}

function wholeNumber(text: string): number {
	const number = Number(text);
	if (!/^\d+$/.test(text) || number > MAX_UINT32)
		throw new InvalidArgumentError('It must be a whole number.');
	return number;
}
