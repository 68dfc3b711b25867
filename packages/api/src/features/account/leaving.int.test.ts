import {
	Address,
	accountBalance,
	checkShop,
	DataExport,
	newId,
	Order,
	OutboxMessage,
	Payment,
	User,
} from '@dailyveg/db';
import { TEST_PASSWORD } from '@dailyveg/db/testing';
import { readCode } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { creditWallet } from '../payments/payments.public.ts';
import { deleteExpiredExports, recordExport, writeExportFile } from './account.public.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

async function shopperWithOrder() {
	const shopper = await createShopper(shop);
	await shopper.put(shop.catalog.tomato, 500);
	const order = await shopper.place();
	return { ...shopper, order };
}

describe('account.delete', () => {
	it('waits for open orders', async () => {
		const { api } = await shopperWithOrder();
		const call = api.account.delete({ password: TEST_PASSWORD });
		expect(await failure(call)).toEqual({ code: 'ORDERS_OPEN', details: { orders: 1 } });
	});

	it('leaves nothing in the database that tells who it was, but what was sold', async () => {
		const { api, cancel, user, order } = await shopperWithOrder();
		const { email, name, phone } = user;
		await cancel(order.id);
		await shop.as(null).auth.sendLoginCode({ email });
		await api.account.delete({ password: TEST_PASSWORD });

		const em = shop.em();
		const left = await em.findOneOrFail(User, { id: user.id });
		expect(left).toMatchObject({ passwordHash: null, phone: null, deletedAt: shop.clock.now() });
		expect(left.isDisabled).toBe(true);
		expect(await em.count(Address, { user: user.id })).toBe(0);
		const kept = await em.findOneOrFail(Order, { id: order.id });
		expect(kept).toMatchObject({ totalMinor: order.totalMinor, number: order.number });
		expect(kept.address).toMatchObject({ line1: '', pincode: shop.served.code, city: expect.any(String) });
		for (const text of [JSON.stringify(left), JSON.stringify(kept)])
			for (const secret of [email, name, String(phone)]) expect(text).not.toContain(secret);
		await expect(readCode(shop.services, 'login', email)).rejects.toThrow();
		const [notice] = await em.find(OutboxMessage, { name: 'auth.sendNotice' }, { orderBy: { id: 'desc' } });
		expect(notice?.payload).toMatchObject({ notice: 'accountDeleted', to: email });
	});

	it('waits for money that is under way, and takes what is in the wallet only when told to', async () => {
		const { api, user } = await createShopper(shop);
		const gift = { userId: user.id, amountMinor: 500, reason: 'late', actorId: null, source: user.id };
		await transact(shop.services, (em) => creditWallet(em, shop.services, gift));
		const payment = shop.em().create(Payment, {
			...{ id: newId(), purpose: 'top_up', order: null, user: user.id, method: 'card', amountMinor: 20_000 },
			status: 'capturing',
		});
		await shop.em().insert(payment);
		const leave = (forfeitWallet?: boolean) =>
			api.account.delete({ password: TEST_PASSWORD, ...(forfeitWallet && { forfeitWallet }) });
		expect(await failure(leave(true))).toEqual({ code: 'PAYMENTS_OPEN', details: { payments: 1 } });
		await shop.em().nativeUpdate(Payment, { user: user.id }, { status: 'pending' });
		expect(await failure(leave())).toEqual({
			code: 'WALLET_NOT_EMPTY',
			details: { balanceMinor: 500, currency: 'INR' },
		});
		await leave(true);
		expect(await shop.em().findOneOrFail(Payment, { user: user.id })).toMatchObject({ status: 'cancelled' });
		expect(await accountBalance(shop.em(), 'customer_wallet', user.id)).toBe(0);
		expect(await checkShop(shop.services.orm)).toEqual([]);
	});

	it('frees the address for a new account', async () => {
		const { api, user } = await createShopper(shop);
		const { email } = user;
		await api.account.delete({ password: TEST_PASSWORD });
		const nobody = shop.as(null, { ip: '192.0.2.7' }).auth;
		await nobody.register({ email, password: 'ripe brinjal in monsoon', name: 'Asha Again' });
		const { code } = await readCode(shop.services, 'register', email);
		const again = await nobody.confirmRegistration({ email, code });
		expect(again.user.id).not.toBe(user.id);
	});
});

describe('account.requestExport', () => {
	const download = async (url: string) => (await fetch(url)).text();

	it('hands out everything about the person, without secrets, for a week', async () => {
		const { api, user, order } = await shopperWithOrder();
		expect(await failure(api.account.getExport())).toMatchObject({ code: 'NOT_FOUND' });
		const gift = { userId: user.id, amountMinor: 500, reason: 'late', actorId: null, source: user.id };
		await transact(shop.services, (em) => creditWallet(em, shop.services, gift));
		await api.account.requestExport();
		expect(await failure(api.account.getExport())).toMatchObject({ code: 'EXPORT_NOT_READY' });
		const { id } = await shop.em().findOneOrFail(DataExport, { user: user.id });
		const written = await writeExportFile(shop.services, id);
		if (!written) throw new Error('nothing was written');
		await recordExport(shop.em(), written);

		const { url } = await api.account.getExport();
		const text = await download(url);
		const data = JSON.parse(text);
		expect(data.profile).toMatchObject({ email: user.email, phone: user.phone });
		expect(data.orders).toMatchObject([{ number: order.number, items: [{ quantity: 500 }] }]);
		expect(data.payments).toMatchObject([{ orderNumber: order.number, amountMinor: order.totalMinor }]);
		expect(data.wallet).toMatchObject([{ kind: 'goodwill', amountMinor: 500, reason: 'late' }]);
		expect(data.refunds).toEqual([]);
		expect(data.addresses).toHaveLength(1);
		expect(text).not.toContain(String(user.passwordHash));
		expect(text).not.toMatch(/hash|secret|totpSecret/i);

		shop.clock.advance(7 * DAY_MS + 1);
		expect(await failure(api.account.getExport())).toMatchObject({ code: 'NOT_FOUND' });
		expect(await deleteExpiredExports(shop.services)).toBeGreaterThan(0);
		expect((await fetch(url)).status).toBe(404);
		expect(await shop.em().count(DataExport, { user: user.id })).toBe(0);
	});

	it('writes nothing for whoever left in the meantime', async () => {
		const { api, user } = await createShopper(shop);
		await api.account.requestExport();
		const { id } = await shop.em().findOneOrFail(DataExport, { user: user.id });
		await api.account.delete({ password: TEST_PASSWORD });
		expect(await writeExportFile(shop.services, id)).toBeNull();
		expect(await writeExportFile(shop.services, newId())).toBeNull();
	});

	it('R19 three times a day', async () => {
		const { api } = await createShopper(shop);
		for (let asked = 0; asked < 3; asked++) await api.account.requestExport();
		expect(await failure(api.account.requestExport())).toMatchObject({ code: 'RATE_LIMITED' });
	});
});
