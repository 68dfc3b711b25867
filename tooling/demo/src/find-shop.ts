import { createShop, dataFolder, type Shop } from '@dailyveg/dev';
import { readRunningStack } from '@dailyveg/stack';
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
		return { url, mailFolder: env.MAIL_DIR, leave: () => shop.stop(), lastLines: () => lines };
	} catch (error) {
		for (const line of lines) say(line);
		await stopQuietly(shop);
		throw error;
	}
}

async function joinShop(say: (line: string) => void): Promise<FoundShop> {
	const { url, mailFolder } = await waitFor('The shop of `npm start`', addressOfRunningShop);
	say(`Using the shop that \`npm start\` runs at ${url}.`);
	return { url, mailFolder, leave: async () => undefined, lastLines: () => [] };
}

async function addressOfRunningShop(): Promise<ShopAddress | undefined> {
	const record = await readRunningStack(dataFolder);
	const url = record?.notes['API_URL'];
	const mailFolder = record?.env.MAIL_DIR;
	return url === undefined || mailFolder === undefined ? undefined : { url, mailFolder };
}

function keep(lines: string[], line: string): void {
	lines.push(line);
	if (lines.length > KEPT_LINES) lines.shift();
}

/** What went wrong before matters more than a failure to clean up after it. */
async function stopQuietly(shop: Shop): Promise<void> {
	await shop.stop().catch(() => undefined);
}
