import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

/** A hundredth of the limits: 20 reads a minute by account, 600 by address; 40 sign-ins by address. */
const FACTOR = 0.01;
const READS = 20;
const SIGN_INS = 40;

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer({ RATE_LIMIT_FACTOR: FACTOR });
});
afterAll(() => server.close());

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
const post = (path: string, body: unknown) =>
	ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

let headers: { authorization: string };
beforeEach(async () => {
	const user = await createUser(server.services.orm.em.fork());
	const answer = await post('/api/v1/auth/login', { email: user.email, password: TEST_PASSWORD });
	const { tokens } = (await answer.json()) as { tokens: { accessToken: string } };
	headers = { authorization: `Bearer ${tokens.accessToken}` };
});

const remaining = ({ headers: answered }: Response) =>
	Number(/r=(\d+)/.exec(answered.get('ratelimit') ?? '')?.[1]);
const batchOf = (count: number) => `/trpc/${Array(count).fill('cart.get').join(',')}?batch=1`;

describe('R44 what is left', () => {
	it.each(['/api/v1/cart', '/trpc/cart.get', batchOf(1)])('%s tells the account', async (path) => {
		const answer = await ask(path, { headers });
		expect(answer.headers.get('ratelimit-policy')).toBe(`"read.account";q=${READS};w=60`);
		expect(answer.headers.get('ratelimit')).toMatch(/^"read\.account";r=19;t=(60|59|58)$/);
	});

	it('is told of an address where nobody is known', async () => {
		const answer = await ask('/api/v1/cart');
		expect(answer.status).toBe(401);
		expect(answer.headers.get('ratelimit-policy')).toBe('"read.ip";q=600;w=60');
	});

	it('names the limits of its own beside the class', async () => {
		const answer = await post('/api/v1/auth/login', { email: 'nobody@example.in', password: 'wrong wrong' });
		const policy = answer.headers.get('ratelimit-policy');
		for (const name of ['auth.ip', 'login.ip', 'login.account']) expect(policy).toContain(`"${name}"`);
	});

	it('is kept out of answers that others are handed from a cache', async () => {
		for (const path of ['/api/v1/categories', '/trpc/catalog.listCategories']) {
			const fresh = await ask(path);
			const known = await ask(path, { headers: { 'if-none-match': String(fresh.headers.get('etag')) } });
			for (const answer of [fresh, known]) {
				expect(answer.headers.get('cache-control')).toMatch(/^public/);
				expect(answer.headers.has('ratelimit')).toBe(false);
				expect(answer.headers.has('ratelimit-policy')).toBe(false);
			}
		}
		for (const path of ['/trpc/catalog.listCategories?batch=1', '/api/v1/products/there-is-none']) {
			expect((await ask(path)).headers.get('ratelimit'), path).toContain('"read.ip"');
		}
	});
});

describe('R19 every call counts', () => {
	it('singly in a batch, and together with REST', async () => {
		expect(remaining(await ask(batchOf(7), { headers }))).toBe(READS - 7);
		expect(remaining(await ask('/api/v1/cart', { headers }))).toBe(READS - 8);
		expect(remaining(await ask('/trpc/cart.get', { headers }))).toBe(READS - 9);
	});

	it.each(['/api/v1/cart', '/trpc/cart.get'])('until %s is refused, for nobody else', async (path) => {
		for (let call = 0; call < READS; call++) await ask(path, { headers });
		const refused = await ask(path, { headers });
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
		expect(remaining(refused)).toBe(0);
		expect((await ask(path)).status).toBe(401);
		expect((await ask('/api/v1/categories', { headers })).status).toBe(200);
	});

	it('within a batch that goes over it', async () => {
		await ask(batchOf(15), { headers });
		const answer = await ask(batchOf(10), { headers });
		const items = (await answer.json()) as ({ result: unknown } | { error: unknown })[];
		expect(items.filter((item) => 'result' in item)).toHaveLength(5);
		expect(answer.headers.get('retry-after')).not.toBeNull();
	});

	it('also when it is refused for its input', async () => {
		expect(remaining(await ask('/api/v1/orders?limit=many', { headers }))).toBe(READS - 1);
	});

	it('and whoever signs in too often from one address waits', async () => {
		const statuses: number[] = [];
		for (let call = 0; call <= SIGN_INS; call++) {
			statuses.push((await post('/api/v1/auth/login', { email: 'x' })).status);
		}
		expect(statuses).toContain(400);
		expect(statuses.at(-1)).toBe(429);
	});
});
