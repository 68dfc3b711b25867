import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StackError } from './errors.ts';

// Below the range from which Linux and macOS take the local ports of outgoing connections,
// so that no connection steals the port of a service between its stop and its next start.
const lowest = 20_000;
const highest = 32_000;

/** Tells whether a server could listen on this loopback port now. */
export function isPortFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
	});
}

/** A free loopback port. */
export async function findFreePort(): Promise<number> {
	for (let attempt = 0; attempt < 200; attempt += 1) {
		const port = lowest + Math.floor(Math.random() * (highest - lowest));
		if (await isPortFree(port)) return port;
	}
	throw new StackError(`No free port between ${lowest} and ${highest} on 127.0.0.1.`);
}

/** The port this folder used last time when it is still free, so that URLs stay stable; else a free one. */
export async function rememberedPort(folder: string): Promise<number> {
	const remembered = Number(await readFile(join(folder, 'port'), 'utf8').catch(() => ''));
	return Number.isInteger(remembered) && remembered > 0 && (await isPortFree(remembered))
		? remembered
		: findFreePort();
}

/** Keeps the port for the next start from the same folder. */
export async function rememberPort(folder: string, port: number): Promise<void> {
	await writeFile(join(folder, 'port'), `${port}\n`);
}
