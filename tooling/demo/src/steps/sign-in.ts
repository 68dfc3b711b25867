import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { checkSame } from '../check.ts';
import type { Stage } from '../stage.ts';

/** Somebody who works for the shop signs in with the demo account. */
export async function signIn(stage: Stage, role: 'staff' | 'rider'): Promise<void> {
	const { email, password } = demoAccounts[role];
	const { user } = await stage[role].client.auth.login.mutate({ email, password });
	checkSame('the role', user.role, role);
	stage.say(`${user.name} <${email}> is ${role} ${user.id}`);
}
