import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { createDemoShop, inBrowser, runServer } from '@dailyveg/testkit';
import { build } from 'vite';

/** A real server, and a site of another origin whose page a real browser visits. */
export interface Playground {
	serverUrl: string;
	/** Opens the page with these parameters and answers what it wrote, read as JSON. */
	visit(parameters: Record<string, string>): Promise<unknown>;
	/** The Node of whoever sits at this machine, whatever runs the tests. */
	machineNode(): Promise<string>;
	stop(): Promise<void>;
}

const html =
	'<!doctype html><title>Tomatoes</title><body><script type="module" src="/page.js"></script></body>';

/** Serves `<folder>/site/page.js` and starts a server that lets its origin in. */
export async function startPlayground(folder: string): Promise<Playground> {
	const site = createServer(async (request, response) => {
		const isScript = request.url === '/page.js';
		response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
		response.end(isScript ? await readFile(join(folder, 'site/page.js')) : html);
	});
	site.listen(0, '127.0.0.1');
	await once(site, 'listening');
	const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
	const shop = await createDemoShop();
	const server = await runServer(shop.env, { ALLOWED_ORIGINS: origin });
	return {
		serverUrl: server.url,
		visit: (parameters) => visit(`${origin}/?${new URLSearchParams(parameters)}`),
		machineNode,
		stop: async () => {
			site.closeAllConnections();
			site.close();
			await server.stop();
			await shop.drop();
		},
	};
}

/** Builds the page with Vite into `<folder>/site`; answers the text of its scripts. */
export async function buildPage(folder: string): Promise<string[]> {
	await build({
		root: folder,
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: 'site',
			rolldownOptions: { input: join(folder, 'page.js'), output: { entryFileNames: '[name].js' } },
		},
	});
	return [await readFile(join(folder, 'site/page.js'), 'utf8')];
}

function visit(address: string): Promise<unknown> {
	return inBrowser(async (page) => {
		await page.goto(address);
		const text = await page.locator('output').textContent({ timeout: 20_000 });
		return JSON.parse(text ?? 'null');
	});
}

async function machineNode(): Promise<string> {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	for (const folder of folders.filter((each) => !each.includes('node_modules'))) {
		const node = join(folder, 'node');
		const version = await promisify(execFile)(node, ['--version']).catch(() => undefined);
		if (version) return node;
	}
	throw new Error('This machine has no Node of its own');
}
