import { randomBytes } from 'node:crypto';
import { checkSame } from '../check.ts';
import type { Stage } from '../stage.ts';

/** A new customer registers and is signed in at once. Returns the e-mail address. */
export async function register({ customer, say }: Stage): Promise<string> {
	const email = `kavya.${randomBytes(4).toString('hex')}@example.in`;
	const password = randomBytes(12).toString('base64url');
	const { user } = await customer.client.auth.register.mutate({ email, password, name: 'Kavya Iyer' });
	const me = await customer.client.auth.me.query();
	checkSame('the account that is signed in', me.id, user.id);
	checkSame('its role', me.role, 'customer');
	say(`${me.name} <${me.email}> is customer ${me.id}`);
	return email;
}
