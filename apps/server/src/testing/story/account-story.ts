import { recordExport, writeExportFile } from '@dailyveg/api/use-cases';
import { type CodePurpose, DataExport } from '@dailyveg/db';
import { readCode } from '@dailyveg/testkit';
import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call, Entered } from './call.ts';

const password = 'ripe-brinjal-42-monsoon';
const newPassword = 'five okras a day keep';
const newEmail = 'kavya.iyer@example.in';
const phone = '+919845012399';

/** What one can do with an account of one's own, from opening it to deleting it. */
export async function tellOfAccount(call: Call, shop: FuzzShop): Promise<void> {
	const email = 'kavya@example.in';
	const codeTo = async (purpose: CodePurpose, target: string) =>
		(await readCode(shop.services, purpose, target)).code;
	/** Throttles are tested elsewhere. */
	const unthrottled = () => shop.services.redis.flushdb();
	const enter = ({ tokens }: Entered) => {
		shop.callers['kavya'] = { authorization: `Bearer ${tokens.accessToken}` };
	};

	await call('nobody', 'POST /auth/register', [], { email, password, name: 'Kavya' });
	const registration = { email, code: await codeTo('register', email) };
	const confirmed = await call<Entered>('nobody', 'POST /auth/register/confirm', [], registration);
	enter(confirmed.json);
	await call('kavya', 'PATCH /account', [], { name: 'Kavya Iyer' });
	await call('kavya', 'POST /account/password', [], { currentPassword: password, newPassword });
	await unthrottled();
	await call('kavya', 'POST /account/phone/code', [], { phone });
	await call('kavya', 'POST /account/phone', [], { phone, code: await codeTo('verify-phone', phone) });
	await call('kavya', 'POST /account/email/codes', [], { newEmail });
	await call('kavya', 'POST /account/email', [], {
		codeFromOld: await codeTo('change-email-from', email),
		codeFromNew: await codeTo('change-email-to', newEmail),
	});
	await tellOfExport(call, shop, confirmed.json.user.id);

	await call('kavya', 'POST /account/deactivate', [], { password: newPassword });
	await unthrottled();
	await call('nobody', 'POST /auth/password/reset-code', [], { email: newEmail });
	const reset = { email: newEmail, code: await codeTo('reset-password', newEmail), newPassword: password };
	await call('nobody', 'POST /auth/password/reset', [], reset);
	await unthrottled();
	await call('nobody', 'POST /auth/login/code', [], { phone });
	const login = { phone, code: await codeTo('login', phone) };
	enter((await call<Entered>('nobody', 'POST /auth/login/code/confirm', [], login)).json);
	await call('kavya', 'POST /account/delete', [], { password });
}

async function tellOfExport(call: Call, { services }: FuzzShop, userId: string): Promise<void> {
	await call('kavya', 'POST /account/export');
	// What the worker does.
	const em = services.orm.em.fork();
	const { id } = await em.findOneOrFail(DataExport, { user: userId });
	const written = await writeExportFile(services, id);
	if (!written) throw new TypeError('no copy was written');
	await recordExport(em, written);
	await call('kavya', 'GET /account/export');
}
