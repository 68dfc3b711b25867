import { AuditEntry, IssuePhoto, Notification, OrderIssue } from '@dailyveg/db';
import { createSlots, createUser } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bringOrder } from '../../testing/bring-order.ts';
import {
	createShopper,
	failure,
	type OpenShop,
	openShop,
	restock,
	type Shopper,
} from '../../testing/shopper.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let shop: OpenShop;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
	shop.clock.set(new Date('2026-11-23T06:30:00Z'));
});
afterAll(() => shop.close());
beforeEach(async () => {
	await restock(shop, shop.catalog.tomato);
	shopper = await createShopper(shop);
});

const staff = () => shop.as(shop.staff).admin;
const png = (size: number) => {
	const file = Buffer.alloc(size);
	file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return file;
};

async function place(slotId?: string) {
	await shopper.put(shop.catalog.tomato, 1_000);
	const order = await shopper.place(undefined, slotId);
	return { orderId: order.id, itemId: order.items[0]?.id ?? '', number: order.number };
}

async function delivered(outcome: 'delivered' | 'failed' = 'delivered') {
	const order = await place();
	const { orderId } = order;
	await staff().orders.confirm({ orderId });
	await staff().orders.pack({ orderId });
	await bringOrder(shop, orderId, outcome);
	return order;
}

/** The issue in the staff's list, on whichever page it is. */
async function listed(id: string) {
	for (let cursor: string | null | undefined; cursor !== null; ) {
		const { items, nextCursor }: IssuePage = await staff().issues.list({
			limit: 100,
			...(cursor !== undefined && { cursor }),
		});
		const found = items.find((one) => one.id === id);
		if (found) return found;
		cursor = nextCursor;
	}
	return undefined;
}
type IssuePage = Awaited<ReturnType<ReturnType<typeof staff>['issues']['list']>>;

type Reported = Awaited<ReturnType<typeof delivered>>;
const report = ({ orderId, itemId }: Reported, quantity = 500) =>
	shopper.api.issues.create({
		...{ orderId, kind: 'bad_quality', text: 'Half of them were soft.' },
		lines: [{ itemId, quantity }],
	});

describe('what customers report', () => {
	it('R05 R15 is about what they have, their own, and its lines', async () => {
		const open = await place();
		expect(await failure(report(open))).toEqual({
			code: 'ORDER_NOT_DELIVERED',
			details: { status: 'placed' },
		});
		const order = await delivered();
		const notTheirs = report({ ...order, itemId: open.itemId });
		expect(await failure(notTheirs)).toEqual({ code: 'NOT_FOUND', details: { resource: 'order line' } });
		const issue = await report(order);
		expect(issue).toMatchObject({
			...{ orderId: order.orderId, orderNumber: order.number, kind: 'bad_quality', status: 'open' },
			lines: [{ itemId: order.itemId, quantity: 500, name: 'Tomato' }],
		});
		expect(await shopper.api.issues.get({ id: issue.id })).toEqual(issue);
		const stranger = (await createShopper(shop)).api;
		expect(await failure(stranger.issues.get({ id: issue.id }))).toMatchObject({ code: 'NOT_FOUND' });
		expect((await stranger.issues.list({})).items).toEqual([]);
	});

	it('is about nothing that nobody handed over', async () => {
		const order = await delivered('failed');
		const lines = [{ itemId: order.itemId, quantity: 1_000, isSellable: true }];
		await staff().orders.return({ orderId: order.orderId, lines });
		expect(await failure(report(order))).toEqual({
			code: 'ORDER_NOT_DELIVERED',
			details: { status: 'returned' },
		});
	});

	it('is late as soon as the slot is over', async () => {
		await createSlots(shop.em(), { hub: shop.hub });
		const { items } = await shop.as(null).slots.list({ pincode: shop.served.code });
		const slot = items[0];
		const { orderId } = await place(slot?.id);
		const complain = () => shopper.api.issues.create({ orderId, kind: 'late', text: 'Nothing came.' });
		expect(await failure(complain())).toMatchObject({ code: 'ORDER_NOT_DELIVERED' });
		shop.clock.set(new Date((slot?.endsAt.getTime() ?? 0) + 1));
		expect(await complain()).toMatchObject({ kind: 'late', lines: [] });
	});

	it('comes within a week, and five times at most', { tags: ['race'] }, async () => {
		const order = await delivered();
		const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => report(order)));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
		expect(await shop.em().count(OrderIssue, { order: order.orderId })).toBe(5);
		expect(await failure(report(order))).toEqual({ code: 'ISSUE_LIMIT', details: { limit: 5 } });
		const old = await delivered();
		shop.clock.advance(7 * DAY_MS + 1);
		expect(await failure(report(old))).toEqual({ code: 'ISSUE_TOO_LATE', details: { days: 7 } });
	});

	it('R37 has photos that are what they were announced as', async () => {
		const { id: issueId } = await report(await delivered());
		const { issues } = shopper.api;
		const announced = { issueId, contentType: 'image/png', sizeBytes: 1_000 } as const;
		const { photo, upload } = await issues.createPhotoUpload(announced);
		expect(await failure(issues.submitPhoto({ id: photo.id }))).toMatchObject({ code: 'UPLOAD_REFUSED' });
		expect(await failure(staff().issues.getPhotoUrl({ id: photo.id }))).toMatchObject({ code: 'NOT_FOUND' });
		await fetch(upload.url, {
			method: 'PUT',
			headers: { 'content-type': 'image/png' },
			body: Buffer.from(png(1_000)),
		});
		const shown = { id: photo.id, status: 'submitted' };
		expect(await issues.submitPhoto({ id: photo.id })).toMatchObject({ photos: [shown] });
		expect(await issues.submitPhoto({ id: photo.id })).toMatchObject({ photos: [shown] });
		const { url } = await staff().issues.getPhotoUrl({ id: photo.id });
		expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(png(1_000));

		const other = await issues.createPhotoUpload(announced);
		const { objectKey } = await shop.em().findOneOrFail(IssuePhoto, { id: other.photo.id });
		await shop.services.objectStore.put(objectKey, Buffer.alloc(1_000, '<svg>'), 'image/png');
		expect(await failure(issues.submitPhoto({ id: other.photo.id }))).toEqual({
			code: 'UPLOAD_REFUSED',
			details: { reason: 'the file is no image/png' },
		});
		expect(await shop.em().count(IssuePhoto, { issue: issueId })).toBe(1);
		for (let index = 1; index < 5; index++) await issues.createPhotoUpload(announced);
		expect(await failure(issues.createPhotoUpload(announced))).toMatchObject({ code: 'ISSUE_LIMIT' });
	});
});

describe('what staff make of it', () => {
	it('goes to one of them, and is answered once', { tags: ['race'] }, async () => {
		const issue = await report(await delivered());
		const { id } = issue;
		const colleague = await createUser(shop.em(), { role: 'staff', name: 'Kiran' });
		expect(await listed(id)).toMatchObject({
			...issue,
			customer: { id: shopper.user.id, name: shopper.user.name },
			assignee: null,
		});
		const assigned = await staff().issues.assign({ id, assigneeId: colleague.id });
		expect(assigned.assignee).toEqual({ id: colleague.id, name: 'Kiran' });
		expect((await staff().issues.list({ assigneeId: colleague.id })).items.map((one) => one.id)).toEqual([
			id,
		]);
		const nobody = staff().issues.assign({ id, assigneeId: shopper.user.id });
		expect(await failure(nobody)).toMatchObject({ code: 'NOT_FOUND' });

		const answer = 'They were fine when packed.';
		const outcomes = await Promise.allSettled([
			staff().issues.reject({ id, answer }),
			staff().issues.reject({ id, answer }),
		]);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await shopper.api.issues.get({ id })).toMatchObject({ status: 'rejected', answer });
		expect(await failure(staff().issues.assign({ id, assigneeId: null }))).toEqual({
			code: 'ISSUE_CLOSED',
			details: { status: 'rejected' },
		});
		const entries = await shop.em().find(AuditEntry, { targetId: id }, { orderBy: { id: 'asc' } });
		expect(entries.map(({ action }) => action)).toEqual(['issue.assigned', 'issue.rejected']);
		expect(await shop.em().count(Notification, { user: shopper.user.id, kind: 'issue.resolved' })).toBe(1);
	});

	it('is made up for with money, once, and never with more than it cost', { tags: ['race'] }, async () => {
		const order = await delivered();
		const { id } = await report(order);
		const { totalMinor } = await shopper.api.orders.get({ orderId: order.orderId });
		const resolve = (amountMinor: number) =>
			staff().issues.resolve({ id, resolution: 'refund_wallet', amountMinor, answer: 'Sorry.' });
		expect(await failure(resolve(totalMinor + 1))).toEqual({
			code: 'REFUND_TOO_LARGE',
			details: { refundableMinor: totalMinor },
		});
		const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => resolve(1_000)));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await shopper.api.issues.get({ id })).toMatchObject({
			...{ status: 'resolved', resolution: 'refund_wallet', amountMinor: 1_000, answer: 'Sorry.' },
		});
		const { refundedMinor } = await shopper.api.orders.get({ orderId: order.orderId });
		expect(refundedMinor).toBe(1_000);
	});

	it('is made up for with a present, or in words', async () => {
		const order = await delivered();
		const first = await report(order);
		const second = await report(order);
		await staff().issues.resolve({
			id: first.id,
			resolution: 'credit',
			amountMinor: 5_000,
			answer: 'A gift',
		});
		const userId = shopper.user.id.replaceAll('-', '');
		const [wallet] = await shop
			.em()
			.execute<{ balance: string }[]>(
				"select balance_minor as balance from ledger_account where kind = 'customer_wallet' and owner_id = unhex(?)",
				[userId],
			);
		expect(Number(wallet?.balance)).toBe(5_000);
		const apology = { id: second.id, resolution: 'apology' as const, answer: 'We are sorry.' };
		await expect(staff().issues.resolve({ ...apology, amountMinor: 1 })).rejects.toMatchObject({
			code: 'BAD_REQUEST',
		});
		expect(await staff().issues.resolve(apology)).toMatchObject({ resolution: 'apology', amountMinor: 0 });
	});

	it('suggests what the lines cost', async () => {
		const order = await delivered();
		const { id } = await report(order, 250);
		const { subtotalMinor } = await shopper.api.orders.get({ orderId: order.orderId });
		expect((await listed(id))?.suggestedMinor).toBe(Math.round(subtotalMinor / 4));
	});
});

describe('notes of a customer', () => {
	it('are written, read and taken away by staff', async () => {
		const customerId = shopper.user.id;
		const first = await staff().customerNotes.create({ customerId, text: 'Rings twice' });
		const second = await staff().customerNotes.create({ customerId, text: 'Has a dog' });
		expect(first.author).toEqual({ id: shop.staff.id, name: shop.staff.name });
		const page = await staff().customerNotes.list({ customerId, limit: 1 });
		expect(page.items).toEqual([second]);
		const rest = await staff().customerNotes.list({ customerId, cursor: page.nextCursor ?? '' });
		expect(rest).toEqual({ items: [first], nextCursor: null });
		await staff().customerNotes.delete({ id: first.id });
		expect(await failure(staff().customerNotes.delete({ id: first.id }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(
			await failure(staff().customerNotes.create({ customerId: shop.rider.id, text: 'x' })),
		).toMatchObject({ code: 'NOT_FOUND' });
		const entries = await shop.em().find(AuditEntry, { targetId: customerId });
		expect(entries.map(({ action }) => action).toSorted()).toEqual([
			'customerNote.created',
			'customerNote.created',
			'customerNote.deleted',
		]);
		expect(JSON.stringify(entries)).not.toContain('Rings twice');
	});
});
