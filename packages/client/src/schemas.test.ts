import { expect, test } from 'vitest';
import { proceduresOfRouter } from '../build/contract-text.ts';
import * as schemas from './schemas.ts';

/** Shapes so small that forms have no use for them. */
const unnamed = [
	'auth.logout',
	'auth.me',
	'auth.sessions.list',
	'auth.sessions.revokeOthers',
	'auth.twoFactor.enrol',
	'auth.twoFactor.renewRecoveryCodes',
	'account.requestExport',
	'account.getExport',
	'addresses.list',
	'notifications.countUnread',
	'notifications.markAllRead',
	'notifications.getPreferences',
	'notifications.listDevices',
];

test('has the very object that validates the input of each procedure', () => {
	const exported: ReadonlySet<unknown> = new Set(Object.values(schemas));
	const missing = proceduresOfRouter()
		.filter(({ input }) => input && !exported.has(input))
		.map(({ path }) => path);
	expect(missing).toEqual(unnamed);
});

test('a form gets the server’s own messages', () => {
	const { error } = schemas.placeOrderInput.safeParse({ addressId: 'x', note: 'n'.repeat(501) });
	expect(error?.issues.map(({ path }) => path)).toEqual([['addressId'], ['note']]);
});
