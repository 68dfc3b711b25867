import { randomUUID } from 'node:crypto';
import { AuditEntry, OneTimeCode, OutboxMessage, Session, User } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { createTestShop, readCode, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';

const PASSWORD = 'ripe brinjal in the monsoon';
const MINUTE_MS = 60_000;

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const newEmail = () => `${randomUUID()}@example.in`;
const auth = (ip = '192.0.2.1') => shop.as(null, { ip }).auth;
const ask = (email: string, more: object = {}) =>
	auth().register({ email, password: PASSWORD, name: 'Asha Rao', ...more });
const codeFor = async (email: string) => (await readCode(shop.services, 'register', email)).code;
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('auth.register', () => {
	it('R27 writes no account before the code, and nothing that gives the code away', async () => {
		const email = newEmail();
		const { codeExpiresAt } = await ask(email);
		expect(codeExpiresAt.getTime() - shop.clock.now().getTime()).toBe(10 * MINUTE_MS);
		expect(await shop.em().count(User, { email })).toBe(0);
		const code = await codeFor(email);
		const em = shop.em();
		const stored = await em.findOneOrFail(OneTimeCode, { target: email });
		const messages = await em.find(OutboxMessage, {});
		expect(JSON.stringify([stored, messages])).not.toContain(code);
		expect(stored.codeHash).toMatch(/^[\da-f]{64}$/);
		expect(JSON.stringify(stored.payload)).not.toContain(PASSWORD);
	});

	it('opens the account with the code, once, and signs in', async () => {
		const email = newEmail();
		await ask(` ${email.toUpperCase()} `, { phone: '98450 12345' });
		const code = await codeFor(email);
		const outcomes = await Promise.allSettled(
			Array.from({ length: 4 }, () => auth().confirmRegistration({ email, code })),
		);
		const answers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
		expect(answers).toHaveLength(1);
		expect(answers[0]?.user).toMatchObject({
			email,
			name: 'Asha Rao',
			phone: '+919845012345',
			role: 'customer',
		});
		expect(answers[0]?.tokens?.accessToken).toEqual(expect.any(String));
		const user = await shop.em().findOneOrFail(User, { email });
		expect([user.emailVerifiedAt, user.passwordHash]).toEqual([
			expect.any(Date),
			expect.stringMatching(/^\$argon2id\$/),
		]);
		expect(await shop.em().count(Session, { user: user.id })).toBe(1);
		expect(await shop.em().count(AuditEntry, { action: 'account.registered', targetId: user.id })).toBe(1);
		expect(await shop.em().count(OneTimeCode, { target: email })).toBe(0);
	});

	it('R30 answers and works alike for an address that has an account, whose password stays', async () => {
		const { email, id, passwordHash } = await createUser(shop.em());
		const strangers = newEmail();
		const [known, unknown] = [await ask(email), await ask(strangers)];
		expect(Object.keys(known)).toEqual(Object.keys(unknown));
		const { code } = await readCode(shop.services, 'register', email);
		expect(await failure(auth().confirmRegistration({ email, code }))).toMatchObject({
			code: 'INVALID_CODE',
		});
		expect(await shop.em().findOneOrFail(User, { id })).toMatchObject({ passwordHash });
	});

	it('R30 takes as long for an address that has an account', async () => {
		const { email } = await createUser(shop.em());
		const time = async (target: string) => {
			await shop.services.redis.flushdb();
			const startedAt = performance.now();
			await ask(target);
			return performance.now() - startedAt;
		};
		const [known, unknown]: [number[], number[]] = [[], []];
		for (let round = 0; round < 9; round++) {
			known.push(await time(email));
			unknown.push(await time(newEmail()));
		}
		const ratio = Math.min(...known) / Math.min(...unknown);
		expect(ratio).toBeGreaterThan(0.6);
		expect(ratio).toBeLessThan(1.6);
	});

	it('R29 refuses the commonest passwords', async () => {
		const call = ask(newEmail(), { password: 'Password123' });
		expect(await failure(call)).toMatchObject({ code: 'PASSWORD_TOO_COMMON' });
	});

	it('refuses what is no phone number', async () => {
		expect(await failure(ask(newEmail(), { phone: '12345' }))).toEqual({
			code: 'VALIDATION_FAILED',
			details: { issues: [{ path: ['phone'], message: expect.any(String) }] },
		});
	});
});

describe('a one-time code', () => {
	it('R19 dies of five wrong tries, however many come at once', async () => {
		const email = newEmail();
		await ask(email);
		const code = await codeFor(email);
		const tries = Array.from({ length: 12 }, (_, index) =>
			failure(auth(`198.51.100.${index}`).confirmRegistration({ email, code: wrong(code) })),
		);
		for (const { code: reason } of await Promise.all(tries)) expect(reason).toBe('INVALID_CODE');
		const { attempts } = await shop.em().findOneOrFail(OneTimeCode, { target: email });
		expect(attempts).toBe(5);
		const right = auth('198.51.100.99').confirmRegistration({ email, code });
		expect(await failure(right)).toMatchObject({ code: 'INVALID_CODE' });
	});

	it('ends after ten minutes', async () => {
		const email = newEmail();
		await ask(email);
		const code = await codeFor(email);
		shop.clock.advance(10 * MINUTE_MS + 1);
		const late = auth().confirmRegistration({ email, code });
		expect(await failure(late)).toMatchObject({ code: 'INVALID_CODE' });
	});

	it('is void once a newer one was sent', async () => {
		const email = newEmail();
		await ask(email);
		const older = await codeFor(email);
		await shop.services.redis.flushdb();
		await ask(email, { name: 'Asha R' });
		const newer = await codeFor(email);
		if (older !== newer)
			expect(await failure(auth().confirmRegistration({ email, code: older }))).toMatchObject({
				code: 'INVALID_CODE',
			});
		const { user } = await auth().confirmRegistration({ email, code: newer });
		expect(user.name).toBe('Asha R');
	});

	it('is one, also when ten are asked for at once from everywhere', async () => {
		const email = newEmail();
		const input = { email, password: PASSWORD, name: 'Asha Rao' };
		await Promise.all(Array.from({ length: 10 }, (_, index) => auth(`198.51.100.${index}`).register(input)));
		expect(await shop.em().count(OneTimeCode, { target: email })).toBe(1);
		const { user } = await auth().confirmRegistration({ email, code: await codeFor(email) });
		expect(user.email).toBe(email);
	});

	it('R19 is sent at most every 30 seconds, and five times an hour', async () => {
		const email = newEmail();
		await ask(email);
		expect(await failure(ask(email))).toMatchObject({ code: 'RATE_LIMITED' });
		for (let sent = 1; sent < 5; sent++) {
			await clearPause();
			await ask(email);
		}
		await clearPause();
		expect(await failure(ask(email))).toMatchObject({ code: 'RATE_LIMITED' });
	});

	it('R19 takes ten tries in a quarter of an hour', async () => {
		const email = newEmail();
		const attempt = () => failure(auth().confirmRegistration({ email, code: '000000' }));
		for (let tried = 0; tried < 10; tried++) expect((await attempt()).code).toBe('INVALID_CODE');
		expect((await attempt()).code).toBe('RATE_LIMITED');
	});
});

async function clearPause(): Promise<void> {
	const keys = await shop.services.redis.keys('*code.pause*');
	await shop.services.redis.del(...keys);
}
