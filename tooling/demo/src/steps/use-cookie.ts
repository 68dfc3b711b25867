import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { check, checkSame, present } from '../check.ts';
import type { Stage } from '../stage.ts';

/** A browser keeps its session in a cookie that pages cannot read and that other sites cannot use. */
export async function useCookie({ url, say }: Stage): Promise<void> {
	const call = (method: 'GET' | 'POST', path: string, headers: Record<string, string>, body: object = {}) =>
		fetch(`${url}/api/v1${path}`, {
			method,
			headers: { 'content-type': 'application/json', ...headers },
			...(method === 'POST' && { body: JSON.stringify(body) }),
		});
	const { email, password } = demoAccounts.customer;
	const signedIn = await call('POST', '/auth/login', {}, { email, password, transport: 'cookie' });
	checkSame('the status of signing in', signedIn.status, 200);
	const header = present(signedIn.headers.get('set-cookie'), 'a cookie');
	check(/; HttpOnly/i.test(header) && /; SameSite=Lax/i.test(header), 'HttpOnly and SameSite');
	const cookie = present(header.split(';')[0], 'a cookie');
	const me = await call('GET', '/auth/me', { cookie });
	checkSame('the account', ((await me.json()) as { email: string }).email, email);
	const fromElsewhere = await call('GET', '/auth/me', { cookie, 'sec-fetch-site': 'cross-site' });
	checkSame("the status for another site's page", fromElsewhere.status, 401);
	say(`${cookie.split('=')[0]} speaks for ${email}, and not when another site's page sends it`);
	await call('POST', '/auth/logout', { cookie });
	const afterwards = await call('GET', '/auth/me', { cookie });
	checkSame('the status after signing out', afterwards.status, 401);
}
