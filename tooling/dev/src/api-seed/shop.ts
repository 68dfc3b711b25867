import { createClient, createTokenAuth, type DailyVegClient } from '@dailyveg/client';

/** Shows how far a step has come. */
export type ShowProgress = (step: string, done: number, total: number) => void;

/** What every part of the seeding needs. */
export interface SeedRun {
	url: string;
	seed: number;
	/** Where the shop's mails arrive as `.eml` files; undefined: nobody here can read them. */
	mailFolder: string | undefined;
	onProgress: ShowProgress;
}

/** Somebody with an account of their own. */
export function newVisitor(url: string): DailyVegClient {
	return createClient({ url, auth: createTokenAuth() });
}

/** Calls at a time: enough to keep the server busy, few enough that a shop in use does not notice. */
const CALLS_AT_A_TIME = 8;

/** Does the work of all items, a few at a time, and tells how far it is. */
export async function forEach<Item>(
	items: readonly Item[],
	step: string,
	onProgress: ShowProgress,
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const queue = items.values();
	let done = 0;
	onProgress(step, done, items.length);
	const drain = async () => {
		for (const item of queue) {
			await work(item);
			done += 1;
			onProgress(step, done, items.length);
		}
	};
	await Promise.all(Array.from({ length: CALLS_AT_A_TIME }, drain));
}
