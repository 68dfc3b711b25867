import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideTool } from '@dailyveg/stack';
import type { Page } from 'playwright-core';

/** Nothing but the machine itself is reached, and nothing is kept. */
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Opens a page in a headless Chromium of its own for as long as `visit` takes. */
export async function inBrowser<Result>(visit: (page: Page) => Promise<Result>): Promise<Result> {
	// Most tests need no browser, and none of its code.
	const { chromium } = await import('playwright-core');
	const profile = await mkdtemp(join(tmpdir(), 'dailyveg-chromium-'));
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath: await provideTool('chromium'),
		headless: true,
		args: flags,
		viewport: { width: 1_280, height: 1_600 },
	});
	try {
		return await visit(await browser.newPage());
	} finally {
		await browser.close();
		await rm(profile, { recursive: true, force: true });
	}
}
