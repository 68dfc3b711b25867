import { randomBytes } from 'node:crypto';
import { receiveCode } from '@dailyveg/dev';
import { check, checkSame } from '../check.ts';
import type { Person, Stage } from '../stage.ts';

/** A new customer registers, reads the code in the mail, and is signed in with it. Returns the e-mail address. */
export async function register(
	{ mailFolder, say }: Stage,
	{ client }: Person,
	name: string,
): Promise<string> {
	const email = `${name.split(' ')[0]?.toLowerCase()}.${randomBytes(4).toString('hex')}@example.in`;
	const password = randomBytes(12).toString('base64url');
	const begin = new Date();
	const { auth } = client;
	const { codeExpiresAt } = await auth.register.mutate({ email, password, name });
	check(codeExpiresAt > begin, 'the code to be good for a while');
	const code = await receiveCode(mailFolder, email, begin);
	say(`the mail to ${email} says ${code}`);
	const { user } = await auth.confirmRegistration.mutate({ email, code });
	const me = await auth.me.query();
	checkSame('the account that is signed in', me.id, user.id);
	checkSame('its role', me.role, 'customer');
	say(`${me.name} <${me.email}> is customer ${me.id}`);
	return email;
}
