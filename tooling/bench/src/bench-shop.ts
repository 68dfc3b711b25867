import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { withDatabase } from '@dailyveg/db';
import { appEnv, appFlags } from '@dailyveg/dev';
import type { StackEnv } from '@dailyveg/stack';
import { createPool, type Pool } from 'mysql2/promise';
import { type BenchSigningKey, createSigningKey } from './fixtures/signing-key.ts';
import { type Program, startProgram } from './programs.ts';

const databaseCli = fileURLToPath(new URL('../../../packages/db/src/cli.ts', import.meta.url));
/** So that the tables of orders are not empty. */
const SOME_ORDERS = 200;

/** A migrated and seeded database, and how to start the shop's programs on it. */
export interface BenchShop {
	/** Everything the programs are told but their ports. */
	env: Record<string, string>;
	databaseUrl: string;
	/** Signs the access tokens of customers that never log in. */
	signingKey: BenchSigningKey;
	/** For preparing and checking; idle while something is measured. */
	pool: Pool;
	startServer(settings?: { isCaching?: boolean; profile?: string }): Promise<Program>;
	startWorker(): Promise<Program>;
}

/** Makes a database of its own for so many products and orders. */
export async function createBenchShop(
	stackEnv: StackEnv,
	scale: string,
	orders = SOME_ORDERS,
): Promise<BenchShop> {
	const databaseUrl = withDatabase(stackEnv.MYSQL_URL, `bench_${scale}_${orders}`);
	const env: Record<string, string> = {
		...stackEnv,
		MYSQL_URL: databaseUrl,
		AUTH_SECRET: randomBytes(32).toString('base64url'),
		COOKIE_SECURE: 'false',
		NODE_ENV: 'production',
		LOG_LEVEL: 'warn',
		// All load comes from one address, and from few accounts.
		RATE_LIMIT_FACTOR: '1000',
	};
	await runDatabaseCli(['migrate', 'up'], databaseUrl);
	await runDatabaseCli(['seed', '--scale', scale, '--orders', String(orders)], databaseUrl);
	const pool = createPool({
		uri: databaseUrl,
		timezone: 'Z',
		connectionLimit: 4,
		// Sums and case expressions are decimals, which come as text otherwise.
		decimalNumbers: true,
	});
	const signingKey = await createSigningKey(pool);
	// Statistics as a shop has them that did not get all of its rows a second ago.
	await pool.query(
		'analyze table product, sell_unit, stock_item, product_term, search_term_variant, category',
	);
	return {
		env,
		databaseUrl,
		signingKey,
		pool,
		startServer: ({ isCaching = true, profile } = {}) =>
			startProgram({
				main: 'apps/server/src/main.ts',
				env: { ...env, ...appEnv, ...(!isCaching && { CACHE_TTL_SECONDS: '0' }) },
				readyPath: '/trpc/catalog.listProducts?input=%7B%22json%22%3A%7B%7D%7D',
				nodeArgs: [
					...appFlags,
					...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
				],
			}),
		startWorker: () =>
			startProgram({
				main: 'apps/worker/src/main.ts',
				env: { ...env, ...appEnv },
				portVariable: 'WORKER_PORT',
				readyPath: '/health',
				nodeArgs: appFlags,
			}),
	};
}

async function runDatabaseCli(args: string[], databaseUrl: string): Promise<void> {
	const env = { ...process.env, NODE_ENV: 'development', MYSQL_URL: databaseUrl };
	const child = spawn(process.execPath, [databaseCli, ...args], { env, stdio: 'inherit' });
	const [code] = await once(child, 'exit');
	if (code !== 0) throw new Error(`\`npm run db -- ${args.join(' ')}\` failed (${code}); see above.`);
}
