import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createOrm } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestEnv } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServerProcess, startServerProcess } from './testing/server-process.ts';

type SignedIn = { tokens: { accessToken: string } };

let test: Awaited<ReturnType<typeof createTestEnv>>;
let servers: ServerProcess[];
beforeAll(async () => {
	test = await createTestEnv();
	servers = await Promise.all([startServerProcess(test.env), startServerProcess(test.env)]);
});
afterAll(async () => {
	for (const server of servers) server.process.kill('SIGKILL');
	await Promise.all(servers.map(({ exited }) => exited));
	await test.drop();
});

function server(index: number): ServerProcess {
	const found = servers[index];
	if (!found) throw new Error(`no server ${index}`);
	return found;
}

describe('main', () => {
	it('keeps nothing in the process: what one of two does, the other knows', async () => {
		const orm = await createOrm(test.env);
		const { email } = await createUser(orm.em.fork());
		await orm.close();
		const post = (index: number, path: string, body: object, headers = {}) =>
			fetch(`${server(index).url}/api/v1/auth/${path}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...headers },
				body: JSON.stringify(body),
			});
		const login = { email, password: TEST_PASSWORD };
		const entered = await post(0, 'login', { ...login, transport: 'cookie' });
		const cookie = String(entered.headers.get('set-cookie')).split(';')[0] ?? '';
		const { tokens } = (await (await post(0, 'login', login)).json()) as SignedIn;
		const authorization = `Bearer ${tokens.accessToken}`;
		for (const headers of [{ cookie }, { authorization }]) {
			const me = () => fetch(`${server(1).url}/api/v1/auth/me`, { headers });
			expect(await (await me()).json()).toMatchObject({ email });
			expect((await post(0, 'logout', {}, headers)).status).toBe(204);
			expect((await me()).status).toBe(401);
		}
	});

	it('finishes a request in flight after SIGTERM, takes no new one, and ends with 0', async () => {
		const orm = await createOrm(test.env);
		const lock = orm.em.fork();
		await lock.begin();
		await lock.execute('lock tables category write');
		let isAnswered = false;
		const slow = fetch(`${server(0).url}/api/v1/categories`).then((answer) => {
			isAnswered = true;
			return answer;
		});
		await sleep(500);
		server(0).process.kill('SIGTERM');
		await sleep(500);
		expect(isAnswered).toBe(false);
		await expect(fetch(`${server(0).url}/health/live`)).rejects.toThrow();
		await lock.execute('unlock tables');
		await lock.rollback();
		const answer = await slow;
		expect(answer.status).toBe(200);
		expect(await answer.json()).toEqual({ items: [] });
		expect(await server(0).exited).toBe(0);
		await orm.close();
	});

	it('ends with 1 and a list of what is wrong with its configuration', () => {
		const main = fileURLToPath(new URL('./main.ts', import.meta.url));
		const { status, stderr } = spawnSync(process.execPath, [main], { env: { PORT: 'x' }, encoding: 'utf8' });
		expect(status).toBe(1);
		for (const name of ['PORT', 'MYSQL_URL', 'AUTH_SECRET']) expect(stderr).toContain(name);
	});
});
