import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { splitLines } from './app-process.ts';
import { nextFreePort } from './ports.ts';
import { readyBlock } from './ready-block.ts';
import { provideSecrets } from './secrets.ts';
import { countTests } from './vitest-report.ts';
import { waitUntilReady } from './wait-until-ready.ts';

it('marks whole lines, however they are cut into chunks', () => {
	const lines: string[] = [];
	const take = splitLines((line) => lines.push(line));
	for (const chunk of ['one\ntw', 'o\n', 'thr']) take(chunk);
	expect(lines).toEqual(['one', 'two']);
});

it('makes secrets once, for the eyes of their owner', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-test-'));
	const first = await provideSecrets(folder);
	expect(await provideSecrets(folder)).toEqual(first);
	expect(Buffer.from(first.AUTH_SECRET, 'base64url')).toHaveLength(32);
	expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
	await rm(folder, { recursive: true });
});

it('replaces the secrets of an earlier version, which had another name', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-secrets-'));
	await writeFile(join(folder, 'secrets.json'), '{"JWT_SECRET":"old"}');
	const secrets = await provideSecrets(folder);
	expect(Object.keys(secrets)).toEqual(['AUTH_SECRET']);
	expect(await provideSecrets(folder)).toEqual(secrets);
	await rm(folder, { recursive: true });
});

it('counts a test file that could not be loaded as a failure', () => {
	const testResults = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'failed', assertionResults: [{}] },
	];
	expect(countTests({ numPassedTests: 7, numFailedTests: 1, testResults })).toEqual({ passed: 7, failed: 2 });
});

it('shows addresses, accounts and examples that can be pasted', () => {
	const env = {
		MAIL_DIR: '/mails',
		SMS_DIR: '/texts',
		S3_ENDPOINT: 'http://127.0.0.1:4',
		S3_BUCKET: 'dailyveg',
	};
	const block = readyBlock({
		url: 'http://127.0.0.1:3000',
		workerUrl: 'http://127.0.0.1:3001',
		env,
		milliseconds: 4_240,
	});
	expect(block).toContain('ready (4.2 s)');
	expect(block).toContain("curl -s 'http://127.0.0.1:3000/api/v1/products?limit=3'");
	expect(block).toMatch(/Demo rider +rider@dailyveg.example +fresh-veg-every-day/);
});

it('takes the next port when the usual one is in use, and waits for an answer that is a success', async () => {
	let calls = 0;
	const server = createServer((_request, response) => {
		calls += 1;
		response.writeHead(calls === 1 ? 503 : 200).end();
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	expect(await nextFreePort(port)).toBeGreaterThan(port);
	await waitUntilReady('It', `http://127.0.0.1:${port}`, new AbortController().signal);
	expect(calls).toBe(2);
	server.close();
	server.closeAllConnections();
	const unreachable = waitUntilReady('It', `http://127.0.0.1:${port}`, new AbortController().signal, 50);
	await expect(unreachable).rejects.toThrow('It is not ready after 50 ms: no answer');
});
