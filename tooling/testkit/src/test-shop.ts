import { randomBytes } from 'node:crypto';
import {
	type ApiEnv,
	apiEnv,
	createCaller,
	createRedis,
	createServices,
	type Principal,
	type RequestInfo,
	type Services,
} from '@dailyveg/api';
import { type EntityManager, newId, permissions } from '@dailyveg/db';
import { inject } from 'vitest';
import { createTestDatabase } from './test-database.ts';
import { createTestLogger } from './test-logger.ts';

/** A clock that stands still until it is moved. */
export interface TestClock {
	now(): Date;
	set(now: Date): void;
	advance(milliseconds: number): void;
}

type Caller = ReturnType<typeof createCaller>;

/** Somebody who calls; what is left out of the principal is made up. */
export type TestUser = Pick<Principal, 'id' | 'role'> & Partial<Principal>;

/** The API on a database of its own and the run's real Redis and S3. */
export interface TestShop {
	env: ApiEnv;
	services: Services;
	clock: TestClock;
	/** A fresh EntityManager, as another process would have. */
	em(): EntityManager;
	/** Calls procedures as this user, who has just signed in; staff may do everything unless told. null: as nobody. */
	as(user: TestUser | null, request?: Partial<RequestInfo>): Caller;
	close(): Promise<void>;
}

/** Environment of an API on a fresh database, on a Redis key space that no other test file shares. */
export async function createTestEnv(): Promise<{ env: ApiEnv; drop(): Promise<void> }> {
	const database = await createTestDatabase();
	const env = apiEnv.parse({
		...inject('stackEnv'),
		MYSQL_URL: database.url,
		AUTH_SECRET: randomBytes(32).toString('base64url'),
		COOKIE_SECURE: 'false',
		// Tests hammer; those of the limits take them as they are.
		RATE_LIMIT_FACTOR: '1000',
	});
	const redisDatabase = Number(process.env['VITEST_POOL_ID'] ?? 1) % 16;
	const redisUrl = `${env.REDIS_URL.replace(/\/\d*$/, '')}/${redisDatabase}`;
	const redis = createRedis(redisUrl, createTestLogger());
	await redisReady({ redis });
	redis.disconnect();
	return {
		env: { ...env, REDIS_URL: redisUrl },
		drop: database.drop,
	};
}

export async function createTestShop(overrides: Partial<ApiEnv> = {}): Promise<TestShop> {
	const { env, drop } = await createTestEnv();
	const clock = createTestClock();
	const shopEnv = { ...env, ...overrides };
	const services = await createServices(shopEnv, createTestLogger(), clock);
	await redisReady(services);
	return {
		env: shopEnv,
		services,
		clock,
		em: () => services.orm.em.fork(),
		as: (user, request) => createCaller(callContext(services, user, request)),
		close: async () => {
			await services.close();
			await drop();
		},
	};
}

function callContext(services: Services, user: TestUser | null, request: Partial<RequestInfo> = {}) {
	return {
		services,
		request: {
			id: 'test',
			ip: '127.0.0.1',
			userAgent: undefined,
			authorization: undefined,
			apiKey: undefined,
			cookie: undefined,
			origin: undefined,
			secFetchSite: undefined,
			idempotencyKey: undefined,
			cartToken: undefined,
			...request,
		},
		principal: async () => user && principalOf(user, services.clock.now()),
		setHeader: () => undefined,
		reportLimit: () => undefined,
	};
}

function principalOf(user: TestUser, provedAt: Date): Principal {
	const { id, role, hasTwoFactor = false } = user;
	const { credential = { kind: 'session', sessionId: newId(), provedAt } } = user;
	return {
		id,
		role,
		permissions: user.permissions ?? (role === 'staff' ? permissions : []),
		hasTwoFactor,
		credential,
	};
}

/** Cached values of an earlier file would be found under the same slugs. */
export async function redisReady({ redis }: Pick<Services, 'redis'>): Promise<void> {
	if (redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
	await redis.flushdb();
}

function createTestClock(): TestClock {
	let current = new Date();
	return {
		now: () => current,
		set: (now) => {
			current = now;
		},
		advance: (milliseconds) => {
			current = new Date(current.getTime() + milliseconds);
		},
	};
}
