import {
	Notification,
	NotificationMessage,
	NotificationPreference,
	OutboxMessage,
	PushDevice,
	personalData,
	User,
} from '@dailyveg/db';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { failure } from '../../testing/shopper.ts';
import {
	fanOutNotification,
	notify,
	readMessage,
	recordFailure,
	recordSent,
	sendDeferred,
} from './notifications.public.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let shop: TestShop;
let reader: User;
beforeAll(async () => {
	shop = await createTestShop({ SMS_GATEWAY_URL: 'http://127.0.0.1:9' });
});
afterAll(() => shop.close());
beforeEach(async () => {
	// Noon in India.
	shop.clock.set(new Date('2026-11-24T06:30:00Z'));
	reader = await createUser(shop.em());
});

const me = () => shop.as(reader).notifications;
const dispatched = { kind: 'order.dispatched', data: { code: '4821' } } as const;
const delivered = { kind: 'order.delivered', data: { isPartial: false } } as const;

/** Tells the reader, and fans it out as the worker does; its messages. */
async function tell(what: typeof dispatched | typeof delivered = delivered): Promise<NotificationMessage[]> {
	const order = { orderId: crypto.randomUUID(), orderNumber: 'DV-7F3K' };
	await transact(shop.services, async (em) => {
		const userId = reader.id;
		if (what.kind === 'order.dispatched')
			notify(em, shop.services, { userId, kind: what.kind, data: { ...order, ...what.data } });
		else notify(em, shop.services, { userId, kind: what.kind, data: { ...order, ...what.data } });
	});
	const own = { user: reader.id };
	const { id } = await shop.em().findOneOrFail(Notification, own, { orderBy: { id: 'desc' } });
	await transact(shop.services, (em) => fanOutNotification(em, shop.services, id));
	return shop.em().find(NotificationMessage, { notification: id }, { orderBy: { channel: 'asc' } });
}

const channelsOf = (messages: NotificationMessage[]) => messages.map(({ channel }) => channel).toSorted();

async function hasPhone(): Promise<void> {
	const em = shop.em();
	const user = await em.findOneOrFail(User, reader.id);
	user.verifiedPhone = `+9198${Math.floor(Math.random() * 1e8)
		.toString()
		.padStart(8, '0')}`;
	await em.flush();
}

describe('the inbox', () => {
	it('reads from new to old, page by page, in the reader’s language', async () => {
		for (let index = 0; index < 3; index++) await tell();
		const first = await me().list({ limit: 2 });
		expect(first.items).toHaveLength(2);
		expect(first.items[0]).toMatchObject({ title: 'Your order DV-7F3K is delivered', readAt: null });
		const second = await me().list({ limit: 2, cursor: first.nextCursor ?? '' });
		expect(second).toMatchObject({ items: [{ kind: 'order.delivered' }], nextCursor: null });
		await me().updatePreferences({ locale: 'hi' });
		expect((await me().list({ limit: 1 })).items[0]?.title).toContain('ऑर्डर');
	});

	it('asks the database the same number of times, however long the page', async () => {
		for (let index = 0; index < 4; index++) await tell();
		const statementsOf = async (limit: number) => {
			const statements = vi.spyOn(shop.services.orm.em.getConnection(), 'execute');
			await me().list({ limit });
			const { length } = statements.mock.calls;
			statements.mockRestore();
			return length;
		};
		expect(await statementsOf(4)).toBe(await statementsOf(1));
	});

	it('knows what was read', async () => {
		await tell();
		await tell();
		expect(await me().countUnread()).toEqual({ count: 2 });
		const [newest] = (await me().list({})).items;
		if (!newest) throw new TypeError('nothing there');
		await me().markRead({ id: newest.id });
		const readAt = shop.clock.now();
		shop.clock.advance(MINUTE_MS);
		await me().markRead({ id: newest.id });
		expect(await me().countUnread()).toEqual({ count: 1 });
		expect((await me().list({ isUnread: false })).items).toMatchObject([{ id: newest.id, readAt }]);
		await me().markAllRead();
		expect(await me().list({ isUnread: true })).toMatchObject({ items: [] });
	});
});

describe('preferences', () => {
	it('start with the defaults of each kind, and change only where asked to', async () => {
		const before = await me().getPreferences();
		expect(before).toMatchObject({ locale: 'en', timeZone: 'Asia/Kolkata', quietHours: null });
		expect(before.kinds.map(({ kind }) => kind)).not.toContain('stock.low');
		const channels = [
			{ kind: 'order.delivered', channel: 'email', isEnabled: false },
			{ kind: 'order.delivered', channel: 'sms', isEnabled: true },
		] as const;
		const quietHours = { fromMinute: 1_320, toMinute: 420 };
		const after = await me().updatePreferences({ channels: [...channels], quietHours });
		expect(after.kinds.find(({ kind }) => kind === 'order.delivered')).toEqual({
			...{ kind: 'order.delivered', isTransactional: false, isUrgent: false },
			channels: { inApp: true, email: false, sms: true, push: true },
		});
		expect(await me().updatePreferences({ timeZone: 'Asia/Dubai' })).toEqual({
			...after,
			timeZone: 'Asia/Dubai',
		});
		expect((await me().updatePreferences({ quietHours: null })).quietHours).toBeNull();
	});

	it('of staff are about what staff are told', async () => {
		const staff = await createUser(shop.em(), { role: 'staff' });
		const { kinds } = await shop.as(staff).notifications.getPreferences();
		expect(kinds.map(({ kind }) => kind)).toEqual([
			'stock.low',
			'stock.expiring',
			'payment.alert',
			'payment.differences',
		]);
	});

	it('refuse to switch off what must be told, and leave the rest as it was', async () => {
		const channels = [
			{ kind: 'order.cancelled', channel: 'push', isEnabled: false },
			{ kind: 'order.cancelled', channel: 'email', isEnabled: false },
		] as const;
		expect(await failure(me().updatePreferences({ channels: [...channels] }))).toEqual({
			code: 'NOTIFICATION_MANDATORY',
			details: { kind: 'order.cancelled', channel: 'email' },
		});
		expect(await shop.em().count(NotificationPreference, { user: reader.id })).toBe(0);
	});

	it('take no zone that is none', async () => {
		const call = me().updatePreferences({ timeZone: 'Mars/Olympus' });
		await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('changed from many devices at once end in one of the wishes', async () => {
		const wishes = Array.from({ length: 20 }, (_, index) =>
			me().updatePreferences({
				locale: index % 2 === 0 ? 'en' : 'hi',
				channels: [{ kind: 'order.delivered', channel: 'push', isEnabled: index % 2 === 0 }],
			}),
		);
		await Promise.all(wishes);
		expect(await shop.em().count(NotificationPreference, { user: reader.id })).toBe(1);
	});
});

describe('a notification', () => {
	it('goes by every way its reader wants and has', async () => {
		expect(channelsOf(await tell())).toEqual(['email']);
		await hasPhone();
		await me().registerDevice({ platform: 'android', token: 'device-one' });
		await me().registerDevice({ platform: 'web', token: 'device-two' });
		expect(channelsOf(await tell(dispatched))).toEqual(['email', 'push', 'push', 'sms']);
		expect(channelsOf(await tell())).toEqual(['email', 'push', 'push']);
		const off = { kind: 'order.delivered', isEnabled: false } as const;
		const channels = (['inApp', 'email', 'push'] as const).map((channel) => ({ ...off, channel }));
		const shown = (await me().list({})).items.length;
		await me().updatePreferences({ channels });
		expect(await tell()).toEqual([]);
		expect((await me().list({})).items).toHaveLength(shown);
		expect((await me().countUnread()).count).toBe(shown);
	});

	it('waits for the end of quiet hours, unless it is urgent', async () => {
		await me().updatePreferences({ quietHours: { fromMinute: 11 * 60, toMinute: 13 * 60 } });
		const [calm] = await tell();
		expect(calm).toMatchObject({ status: 'deferred', dueAt: new Date('2026-11-24T07:30:00Z') });
		expect(await tell(dispatched)).toMatchObject([{ channel: 'email', status: 'pending' }]);
		expect(await sendDeferred(shop.services)).toBe(0);
		shop.clock.advance(HOUR_MS);
		// Two workers at once send it once.
		const taken = await Promise.all([sendDeferred(shop.services), sendDeferred(shop.services)]);
		expect(taken.toSorted()).toEqual([0, 1]);
		expect(await shop.em().findOne(NotificationMessage, { id: calm?.id ?? '' })).toMatchObject({
			status: 'pending',
		});
		const jobs = await shop.em().find(OutboxMessage, { name: 'notifications.send' });
		expect(
			jobs.filter(({ payload }) => (payload as { messageId: string }).messageId === calm?.id),
		).toHaveLength(1);
	});

	it('is handed over with what the gateway needs, and not again', async () => {
		const [mail] = await tell();
		const id = mail?.id ?? '';
		const outgoing = await readMessage(shop.services, id);
		expect(outgoing).toMatchObject({ id, channel: 'email', to: reader.email, name: reader.name });
		expect(outgoing?.text.title).toBe('Your order DV-7F3K is delivered');
		await transact(shop.services, (em) => recordSent(em, id, shop.clock.now()));
		expect(await readMessage(shop.services, id)).toBeNull();
	});

	it('is put aside when it comes too late, or nobody wants it any more', async () => {
		const [late] = await tell(dispatched);
		shop.clock.advance(7 * HOUR_MS);
		expect(await readMessage(shop.services, late?.id ?? '')).toBeNull();
		const [unwanted] = await tell();
		const channels = [{ kind: 'order.delivered', channel: 'email', isEnabled: false }] as const;
		await me().updatePreferences({ channels: [...channels] });
		expect(await readMessage(shop.services, unwanted?.id ?? '')).toBeNull();
		const rows = await shop.em().find(NotificationMessage, { notification: { user: reader.id } });
		expect(rows.map(({ status }) => status)).toEqual(['skipped', 'skipped']);
	});

	it('is given up after twelve failures, or at once when it is refused for good', async () => {
		const [stubborn] = await tell();
		const fail = (id: string, isFinal: boolean) =>
			recordFailure(shop.services, id, { error: 'no answer', isFinal });
		const retried = [];
		for (let attempt = 0; attempt < 12; attempt++) retried.push(await fail(stubborn?.id ?? '', false));
		expect(retried).toEqual([...Array<boolean>(11).fill(true), false]);
		const [refused] = await tell();
		expect(await fail(refused?.id ?? '', true)).toBe(false);
	});
});

describe('a device', () => {
	it('belongs to whoever registered it last, and its token lies sealed', async () => {
		const other = await createUser(shop.em());
		const token = 'fcm:secret-token-of-a-phone';
		const { id } = await me().registerDevice({ platform: 'ios', token });
		expect(await me().registerDevice({ platform: 'ios', token })).toMatchObject({ id });
		const { id: moved } = await shop.as(other).notifications.registerDevice({ platform: 'ios', token });
		expect(moved).toBe(id);
		expect((await me().listDevices()).items).toEqual([]);
		const rows = await shop.em().execute('select * from push_device');
		expect(JSON.stringify(rows)).not.toContain(token);
		await shop.as(other).notifications.deleteDevice({ id });
		expect(await failure(me().deleteDevice({ id }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('R18 the oldest of more than twenty goes', async () => {
		for (let index = 0; index < 21; index++) {
			shop.clock.advance(1_000);
			await me().registerDevice({ platform: 'web', token: `${reader.id}-${index}` });
		}
		expect(await shop.em().count(PushDevice, { user: reader.id })).toBe(20);
	});
});

describe('the link of a mail', () => {
	const everyone = () => shop.as(null).notifications;

	it('ends mails of its kind and nothing else, as often as it is followed', async () => {
		const [mail] = await tell();
		const token = (await readMessage(shop.services, mail?.id ?? ''))?.unsubscribeToken ?? '';
		expect(await everyone().unsubscribe({ token })).toEqual({ kind: 'order.delivered' });
		expect(await everyone().unsubscribe({ token })).toEqual({ kind: 'order.delivered' });
		const preferences = await shop.em().find(NotificationPreference, { user: reader.id });
		expect(preferences).toMatchObject([{ kind: 'order.delivered', channel: 'email', isEnabled: false }]);
		expect(await tell()).toEqual([]);
	});

	it('is not there where mails cannot be ended, and no other token works', async () => {
		const [mail] = await tell(dispatched);
		expect((await readMessage(shop.services, mail?.id ?? ''))?.unsubscribeToken).toBeNull();
		for (const token of ['x', 'a'.repeat(200)])
			expect(await failure(everyone().unsubscribe({ token }))).toMatchObject({ code: 'INVALID_CODE' });
	});
});

it('is in the copy of one’s data, and goes with the account', async () => {
	await tell(dispatched);
	await me().registerDevice({ platform: 'web', token: 'device-of-one-who-leaves' });
	await me().updatePreferences({ locale: 'hi' });
	const { notifications } = await personalData(shop.em(), reader.id);
	expect(notifications).toMatchObject({
		inbox: [{ kind: 'order.dispatched', data: { orderNumber: 'DV-7F3K' } }],
		settings: [{ locale: 'hi' }],
		devices: [{ platform: 'web' }],
	});
	expect(JSON.stringify(notifications)).not.toContain('code');
	await shop.as(reader).account.delete({ password: TEST_PASSWORD });
	for (const table of ['notification', 'push_device', 'notification_setting']) {
		const sql = `select count(*) as rowCount from ${table} where user_id = ?`;
		const [left] = await shop.em().execute(sql, [Buffer.from(reader.id.replaceAll('-', ''), 'hex')]);
		expect(left, table).toEqual({ rowCount: 0 });
	}
});
