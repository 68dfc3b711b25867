import { createClient, createTokenAuth, type TokenSession } from '@dailyveg/client';
import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { check, checkSame, present } from '../check.ts';
import type { Stage } from '../stage.ts';

/** An app whose access token is no longer good goes on all the same: the client renews it and asks again. */
export async function renewToken({ url, say }: Stage): Promise<void> {
	let kept: TokenSession | undefined;
	const store = {
		get: () => kept,
		set: (session: TokenSession | undefined) => {
			kept = session;
		},
	};
	const client = createClient({ url, auth: createTokenAuth({ store }) });
	const { email, password } = demoAccounts.customer;
	await client.auth.login.mutate({ email, password, deviceName: 'Demo phone' });
	const { tokens, ...session } = present(kept, 'the session in the store');
	kept = { ...session, tokens: { ...tokens, accessToken: 'no longer good' } };
	const { items } = await client.auth.sessions.list.query({});
	const renewed = present(kept, 'the session in the store').tokens;
	check(renewed.refreshToken !== tokens.refreshToken, 'another refresh token');
	const current = present(
		items.find(({ isCurrent }) => isCurrent),
		'the session in the list',
	);
	checkSame('the session', current.id, session.sessionId);
	say(`the refused call was answered with a new token, until ${renewed.accessTokenExpiresAt.toISOString()}`);
	say(`${email} is signed in as "${current.deviceName}" from ${current.ip}`);
	await client.auth.logout.mutate();
	check(kept === undefined, 'nothing in the store after signing out');
}
