import { randomUUID } from 'node:crypto';
import { AuditEntry, OneTimeCode, User } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { createTestShop, readCode, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';
import { totpAt } from './two-factor/totp.ts';

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	await shop.services.redis.flushdb();
});

const auth = (services = shop) => services.as(null, { ip: '192.0.2.1' }).auth;
const invalidCode = { code: 'INVALID_CODE' };

async function codeFor(email: string): Promise<string> {
	await auth().sendLoginCode({ email });
	return (await readCode(shop.services, 'login', email)).code;
}

describe('sign-in by code', () => {
	it('signs in by the mailed code, once, and proves the address', async () => {
		const { id, email } = await createUser(shop.em());
		await shop.em().nativeUpdate(User, { id }, { emailVerifiedAt: null });
		const code = await codeFor(email);
		const outcomes = await Promise.allSettled(
			Array.from({ length: 4 }, () => auth().loginWithCode({ email, code })),
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const user = await shop.em().findOneOrFail(User, { id });
		expect(user.emailVerifiedAt).toEqual(shop.clock.now());
	});

	it('signs in by the code texted to a verified phone, not to another', async () => {
		const { id } = await createUser(shop.em(), { phone: '+919845099999' });
		await shop.em().nativeUpdate(User, { id }, { verifiedPhone: '+919845011111' });
		await auth().sendLoginCode({ phone: '098450 11111' });
		const { code } = await readCode(shop.services, 'login', '+919845011111');
		const { user } = await auth().loginWithCode({ phone: '98450-11111', code });
		expect(user).toMatchObject({ id, isPhoneVerified: true });
		await auth().sendLoginCode({ phone: '+919845099999' });
		const other = await readCode(shop.services, 'login', '+919845099999');
		const call = auth().loginWithCode({ phone: '+919845099999', code: other.code });
		expect(await failure(call)).toMatchObject(invalidCode);
	});

	it('R41 notes refused codes in the audit log', async () => {
		const { id, email } = await createUser(shop.em());
		const right = await codeFor(email);
		const code = right === '000000' ? '111111' : '000000';
		expect(await failure(auth().loginWithCode({ email, code }))).toMatchObject(invalidCode);
		const refused = { action: 'account.loginRefused', targetId: id } as const;
		expect(await shop.em().count(AuditEntry, refused)).toBe(1);
	});

	it('R30 answers alike for the unknown and the disabled, whose codes open nothing', async () => {
		const disabled = await createUser(shop.em(), { disabledAt: new Date() });
		for (const email of [disabled.email, `${randomUUID()}@example.in`]) {
			const code = await codeFor(email);
			expect(await failure(auth().loginWithCode({ email, code }))).toMatchObject(invalidCode);
		}
	});

	it('R30 takes as long for an unknown address', async () => {
		const { email } = await createUser(shop.em());
		const time = async (target: string) => {
			await shop.services.redis.flushdb();
			const startedAt = performance.now();
			await auth().sendLoginCode({ email: target });
			return performance.now() - startedAt;
		};
		const [known, unknown]: [number[], number[]] = [[], []];
		for (let round = 0; round < 15; round++) {
			known.push(await time(email));
			unknown.push(await time(`${randomUUID()}@example.in`));
		}
		const ratio = Math.min(...known) / Math.min(...unknown);
		expect(ratio).toBeGreaterThan(0.5);
		expect(ratio).toBeLessThan(2);
	});

	it('asks for the second factor before the code is used up', async () => {
		const { id, email } = await createUser(shop.em());
		const owner = shop.as({ id, role: 'customer' });
		const { secret } = await owner.auth.twoFactor.enrol({});
		await owner.auth.twoFactor.confirm({ code: await totpAt(secret, shop.clock.now()) });
		const code = await codeFor(email);
		expect(await failure(auth().loginWithCode({ email, code }))).toMatchObject({
			code: 'TWO_FACTOR_REQUIRED',
		});
		const wrong = auth().loginWithCode({ email, code, secondFactor: '000000' });
		expect(await failure(wrong)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
		expect(await shop.em().count(OneTimeCode, { target: email })).toBe(1);
		shop.clock.advance(60_000);
		const secondFactor = await totpAt(secret, shop.clock.now());
		expect((await auth().loginWithCode({ email, code, secondFactor })).user.id).toBe(id);
	});

	it.each([{}, { email: 'asha@example.in', phone: '98450 12345' }])(
		'wants one target: %j',
		async (target) => {
			await expect(auth().sendLoginCode(target)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		},
	);

	it('says when the shop sends no text messages', async () => {
		const silent = await createTestShop({ SMS_GATEWAY_URL: undefined });
		const call = auth(silent).sendLoginCode({ phone: '98450 12345' });
		expect(await failure(call)).toMatchObject({ code: 'SMS_UNAVAILABLE' });
		await silent.close();
	});
});
