import { inBrowser, type ServerProcess, startServerProcess } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Installing a browser takes its time. */
const INSTALL_TIMEOUT_MS = 180_000;

let server: ServerProcess;
beforeAll(async () => {
	server = await startServerProcess();
});
afterAll(() => server.stop());

it(
	'/docs tries calls out: signs in with the demo account of its example, and is authorized from then on',
	async () => {
		const { answers, complaints } = await inBrowser(async (page) => {
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(String(error)));
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(message.text());
			});
			await page.goto(`${server.url}/docs`);
			const call = async (operation: string) => {
				const block = page.locator(`#operations-Auth-auth-${operation}`);
				await block.locator('.opblock-summary-control').click();
				await block.getByRole('button', { name: 'Execute' }).click();
				const answer = block.locator('.live-responses-table .response');
				return {
					status: await answer.locator('.response-col_status').textContent(),
					body: await answer.locator('.response-col_description pre').first().textContent(),
				};
			};
			const answers = [await call('login'), await call('me')];
			return { answers, complaints };
		});
		expect(answers).toEqual([
			{ status: expect.stringMatching(/^200/), body: expect.stringContaining('"accessToken"') },
			{ status: expect.stringMatching(/^200/), body: expect.stringContaining('"asha@example.com"') },
		]);
		// Among them would be what the Content-Security-Policy forbids.
		expect(complaints).toEqual([]);
	},
	INSTALL_TIMEOUT_MS,
);
