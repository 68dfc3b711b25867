import { AuditEntry, OutboxMessage, Session, User } from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';
import { visit } from '../../testing/visit.ts';
import type { Tokens } from './auth.schemas.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	shop.clock.set(new Date());
	await shop.services.redis.flushdb();
});

const auth = () => visit(shop.services).api.auth;
const refresh = (refreshToken: string) => auth().refresh({ refreshToken });
const refused = async (refreshToken: string) =>
	expect(await failure(refresh(refreshToken))).toMatchObject({ code: 'INVALID_REFRESH_TOKEN' });

async function signIn(): Promise<{ user: User; sessionId: string; tokens: Tokens }> {
	const user = await createUser(shop.em());
	const { sessionId, tokens } = await auth().login({ email: user.email, password: TEST_PASSWORD });
	if (!tokens) throw new TypeError('no tokens');
	return { user, sessionId, tokens };
}

/** Whether an access token is good. */
const isIn = async ({ accessToken }: Pick<Tokens, 'accessToken'>) =>
	(await visit(shop.services, { authorization: `Bearer ${accessToken}` }).context.principal()) !== null;

describe('auth.refresh', () => {
	it('answers new tokens of the same session, and the new ones go on', async () => {
		const { user, sessionId, tokens } = await signIn();
		let current = tokens;
		for (let round = 0; round < 3; round++) {
			shop.clock.advance(DAY_MS);
			const next = await refresh(current.refreshToken);
			expect(next.refreshToken).not.toBe(current.refreshToken);
			expect(next.refreshTokenExpiresAt.getTime()).toBe(shop.clock.now().getTime() + 30 * DAY_MS);
			expect(await isIn(next)).toBe(true);
			current = next;
		}
		const rows = await shop.em().find(Session, { user: user.id });
		expect(rows.map(({ id, generation }) => [id, generation])).toEqual([[sessionId, 3]]);
	});

	it('R21 ends the whole family when a used token comes again, and tells the owner', async () => {
		const { user, sessionId, tokens } = await signIn();
		const second = await refresh(tokens.refreshToken);
		const other = await auth().login({ email: user.email, password: TEST_PASSWORD });
		shop.clock.advance(20_001);
		await refused(tokens.refreshToken);
		await refused(second.refreshToken);
		expect(await isIn(second)).toBe(false);
		// Other sessions of the account go on.
		expect(await isIn(other.tokens as Tokens)).toBe(true);
		const entries = await shop.em().find(AuditEntry, { action: 'account.refreshReused', targetId: user.id });
		expect(entries).toEqual([expect.objectContaining({ after: expect.objectContaining({ sessionId }) })]);
		const messages = await shop.em().find(OutboxMessage, { name: 'auth.sendNotice' });
		expect(messages.map(({ payload }) => payload)).toContainEqual(
			expect.objectContaining({ userId: user.id, notice: 'refreshReused' }),
		);
	});

	it('R21 takes a token that is two behind for stolen, however quickly it comes', async () => {
		const { tokens } = await signIn();
		const second = await refresh(tokens.refreshToken);
		const third = await refresh(second.refreshToken);
		await refused(tokens.refreshToken);
		expect(await isIn(third)).toBe(false);
	});

	it('R22 100 parallel refreshes of one token answer one successor, and the user stays signed in', async () => {
		const { user, tokens } = await signIn();
		const answers = await Promise.all(Array.from({ length: 100 }, () => refresh(tokens.refreshToken)));
		const successors = new Set(answers.map(({ refreshToken }) => refreshToken));
		expect(successors.size).toBe(1);
		expect(await isIn(answers[0] as Tokens)).toBe(true);
		expect((await shop.em().findOneOrFail(Session, { user: user.id })).generation).toBe(1);
		shop.clock.advance(60_000);
		await refresh([...successors][0] ?? '');
	});

	it('R22 answers the same successor for 20 seconds', async () => {
		const { tokens } = await signIn();
		const { refreshToken } = await refresh(tokens.refreshToken);
		shop.clock.advance(20_000);
		expect((await refresh(tokens.refreshToken)).refreshToken).toBe(refreshToken);
		shop.clock.advance(1);
		await refused(tokens.refreshToken);
	});

	it('R23 ends after 90 days, however much it is used, and after 30 unused', async () => {
		const { tokens } = await signIn();
		let current = tokens;
		for (let week = 0; week < 12; week++) {
			shop.clock.advance(7 * DAY_MS);
			current = await refresh(current.refreshToken);
		}
		const end = new Date(current.refreshTokenExpiresAt);
		expect(Math.round((end.getTime() - shop.clock.now().getTime()) / DAY_MS)).toBe(6);
		shop.clock.set(new Date(end.getTime() - 5_000));
		current = await refresh(current.refreshToken);
		expect(current.accessTokenExpiresAt.getTime()).toBeLessThanOrEqual(end.getTime());
		shop.clock.set(end);
		await refused(current.refreshToken);
		expect(await isIn(current)).toBe(false);

		const unused = await signIn();
		shop.clock.advance(30 * DAY_MS);
		await refused(unused.tokens.refreshToken);
	});

	it('R25 an access token refreshes nothing, and a refresh token opens nothing', async () => {
		const { tokens } = await signIn();
		await refused(tokens.accessToken.slice(0, 200));
		expect(await isIn({ accessToken: tokens.refreshToken })).toBe(false);
	});

	it('R27 the table alone makes no token, and no bit of one may be changed', async () => {
		const { user, tokens } = await signIn();
		const { secret } = await shop.em().findOneOrFail(Session, { user: user.id });
		expect(tokens.refreshToken).toMatch(/^dvr_[\w-]{70}$/);
		expect(tokens.refreshToken).not.toContain(secret);
		const bytes = Buffer.from(tokens.refreshToken.slice(4), 'base64url');
		for (const index of [0, 15, 16, 19, 20, 51]) {
			const changed = Buffer.from(bytes);
			changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
			await refused(`dvr_${changed.toString('base64url')}`);
		}
		for (const text of ['dvr_', 'x', `dvr_${'A'.repeat(70)}`, `dvr_${'é'.repeat(70)}`]) await refused(text);
		// None of that was taken for a stolen token.
		await refresh(tokens.refreshToken);
	});

	it('R26 ends with the account', async () => {
		const { user, tokens } = await signIn();
		await shop.em().nativeUpdate(User, { id: user.id }, { disabledAt: new Date() });
		await refused(tokens.refreshToken);
	});
});
