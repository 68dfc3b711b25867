import { createShop, dataFolder, type Shop } from '@dailyveg/dev';
import { readRunningStack, type StackEnv } from '@dailyveg/stack';
import { present } from './check.ts';
import type { ShopAddress } from './stage.ts';
import { waitFor } from './wait-for.ts';

/** Ports beside those of `npm start`. */
const ports = { server: 3100, worker: 3101 };

/** Enough to see why a server ended, without drowning the story in logs. */
const KEPT_LINES = 40;

/** A shop to play in, and how to leave it. */
export interface FoundShop extends ShopAddress {
	leave(): Promise<void>;
	/** The last lines that the shop printed, if it is ours. */
	lastLines(): string[];
}

/** The shop that `npm start` runs, also when it is just starting; else one to throw away afterwards. */
export async function findShop(signal: AbortSignal, say: (line: string) => void): Promise<FoundShop> {
	if (await readRunningStack(dataFolder)) return joinShop(say);
	say('No `npm start` runs here: starting a shop that is thrown away afterwards.');
	const lines: string[] = [];
	const shop = createShop({ ports, say, onLine: (line) => keep(lines, line) });
	try {
		const { url, env } = await shop.start(signal);
		return {
			...present(addressOf(url, env), 'all services'),
			leave: () => shop.stop(),
			lastLines: () => lines,
		};
	} catch (error) {
		for (const line of lines) say(line);
		await stopQuietly(shop);
		throw error;
	}
}

async function joinShop(say: (line: string) => void): Promise<FoundShop> {
	const address = await waitFor('The shop of `npm start`', addressOfRunningShop);
	say(`Using the shop that \`npm start\` runs at ${address.url}.`);
	return { ...address, leave: async () => undefined, lastLines: () => [] };
}

async function addressOfRunningShop(): Promise<ShopAddress | undefined> {
	const record = await readRunningStack(dataFolder);
	const url = record?.notes['API_URL'];
	return url === undefined || !record ? undefined : addressOf(url, record.env);
}

function addressOf(
	url: string,
	{ MAIL_DIR, STRIPE_API_URL, MYSQL_URL }: Partial<StackEnv>,
): ShopAddress | undefined {
	if (MAIL_DIR === undefined || STRIPE_API_URL === undefined || MYSQL_URL === undefined) return undefined;
	return { url, mailFolder: MAIL_DIR, cardsUrl: STRIPE_API_URL, databaseUrl: MYSQL_URL };
}

function keep(lines: string[], line: string): void {
	lines.push(line);
	if (lines.length > KEPT_LINES) lines.shift();
}

/** What went wrong before matters more than a failure to clean up after it. */
async function stopQuietly(shop: Shop): Promise<void> {
	await shop.stop().catch(() => undefined);
}
