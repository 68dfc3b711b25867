import { isPortFree } from '@dailyveg/stack';

/** The wished port, or the next free one above it. */
export async function nextFreePort(wish: number, taken: readonly number[] = []): Promise<number> {
	for (let port = wish; port < wish + 100; port += 1) {
		if (!taken.includes(port) && (await isPortFree(port))) return port;
	}
	throw new Error(`No free port between ${wish} and ${wish + 100} on 127.0.0.1.`);
}
