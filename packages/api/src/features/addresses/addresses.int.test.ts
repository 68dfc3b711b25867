import { Address, newId, User, type UserRole } from '@dailyveg/db';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	createAreas,
	SERVED_PINCODE,
	UNKNOWN_PINCODE,
	UNSERVED_PINCODE,
} from '../areas/testing/create-areas.ts';
import { findOwnAddress } from './addresses.public.ts';
import { MAX_ADDRESSES } from './addresses.schemas.ts';

let shop: TestShop;
let hubId: string;
beforeAll(async () => {
	shop = await createTestShop();
	hubId = await createAreas(shop.em());
});
afterAll(() => shop.close());

const home = {
	label: 'Home',
	recipientName: 'Asha Rao',
	phone: '+919876543210',
	line1: '12, Lakeview Apartments',
	pincode: SERVED_PINCODE,
};
const failsWith = (code: string) => ({ cause: expect.objectContaining({ code }) });

async function member(role: UserRole = 'customer') {
	const user = { id: newId(), role };
	await shop.em().insert(User, {
		...user,
		email: `${user.id}@example.in`,
		passwordHash: 'x',
		name: 'Asha Rao',
		createdAt: new Date(),
		updatedAt: new Date(),
	});
	return { user, addresses: shop.as(user).addresses };
}

const defaultsOf = async ({ addresses }: Awaited<ReturnType<typeof member>>) =>
	(await addresses.list()).items.filter(({ isDefault }) => isDefault).map(({ label }) => label);

describe('addresses', () => {
	it('keeps phones in E.164, however they are written', async () => {
		const { addresses } = await member();
		const { id, phone } = await addresses.create({ ...home, phone: '98765 43210' });
		expect(phone).toBe('+919876543210');
		expect(await addresses.update({ id, phone: '098450-12345' })).toMatchObject({ phone: '+919845012345' });
		await expect(addresses.update({ id, phone: '12345' })).rejects.toMatchObject(
			failsWith('VALIDATION_FAILED'),
		);
	});

	it('makes the first address the default and names its place', async () => {
		const { addresses } = await member();
		expect(await addresses.list()).toEqual({ items: [] });
		const first = await addresses.create(home);
		expect(first).toEqual({
			...home,
			id: expect.any(String),
			line2: null,
			landmark: null,
			areaName: 'Koramangala',
			city: 'Bengaluru',
			state: 'Karnataka',
			isServiceable: true,
			isDefault: true,
		});
		const second = await addresses.create({
			...home,
			label: 'Work',
			line2: '5th Cross',
			landmark: 'Water tank',
		});
		expect(second).toMatchObject({ isDefault: false, line2: '5th Cross', landmark: 'Water tank' });
		expect((await addresses.list()).items).toEqual([first, second]);
	});

	it('keeps one default, whichever way it moves', async () => {
		const asha = await member();
		const first = await asha.addresses.create(home);
		await asha.addresses.create({ ...home, label: 'Work', isDefault: true });
		expect(await defaultsOf(asha)).toEqual(['Work']);
		await asha.addresses.update({ id: first.id, isDefault: true });
		await asha.addresses.update({ id: first.id, isDefault: true });
		expect(await defaultsOf(asha)).toEqual(['Home']);
		await asha.addresses.create({ ...home, label: 'Parents' });
		await asha.addresses.delete({ id: first.id });
		expect(await defaultsOf(asha)).toEqual(['Parents']);
	});

	it('changes only the given fields', async () => {
		const { addresses } = await member();
		const { id, ...before } = await addresses.create({ ...home, line2: '5th Cross', landmark: 'Water tank' });
		const after = await addresses.update({ id, label: 'Office', landmark: null, line1: undefined });
		expect(after).toEqual({ ...before, id, label: 'Office', landmark: null });
		expect(await addresses.update({ id })).toEqual(after);
		const moved = await addresses.update({ id, pincode: UNSERVED_PINCODE });
		expect(moved).toMatchObject({ pincode: UNSERVED_PINCODE, isServiceable: false, line2: '5th Cross' });
	});

	it('takes a pincode that nobody serves yet, not one that does not exist', async () => {
		const { addresses } = await member();
		const { id } = await addresses.create({ ...home, pincode: UNSERVED_PINCODE });
		const nowhere = { pincode: UNKNOWN_PINCODE };
		await expect(addresses.create({ ...home, ...nowhere })).rejects.toMatchObject(
			failsWith('PINCODE_NOT_SERVICEABLE'),
		);
		await expect(addresses.update({ id, ...nowhere })).rejects.toMatchObject(
			failsWith('PINCODE_NOT_SERVICEABLE'),
		);
	});

	it('deletes softly, once', async () => {
		const { user, addresses } = await member();
		const { id } = await addresses.create(home);
		expect(await addresses.delete({ id })).toEqual({ ok: true });
		expect(await addresses.list()).toEqual({ items: [] });
		expect(await findOwnAddress(shop.em(), user.id, id)).toBeNull();
		expect((await shop.em().findOneOrFail(Address, { id })).deletedAt).toEqual(shop.clock.now());
		await expect(addresses.delete({ id })).rejects.toMatchObject(failsWith('NOT_FOUND'));
		await expect(addresses.update({ id, label: 'Back' })).rejects.toMatchObject(failsWith('NOT_FOUND'));
	});

	it("R15 does not find another customer's address", async () => {
		const asha = await member();
		const ravi = await member();
		const address = await asha.addresses.create(home);
		for (const id of [address.id, newId()]) {
			await expect(ravi.addresses.update({ id, label: 'Mine' })).rejects.toMatchObject(
				failsWith('NOT_FOUND'),
			);
			await expect(ravi.addresses.delete({ id })).rejects.toMatchObject(failsWith('NOT_FOUND'));
			expect(await findOwnAddress(shop.em(), ravi.user.id, id)).toBeNull();
		}
		expect((await asha.addresses.list()).items).toEqual([address]);
	});

	it('R16 is for customers', async () => {
		await expect(shop.as(null).addresses.list()).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
		for (const role of ['rider', 'staff'] as const) {
			const { addresses } = await member(role);
			await expect(addresses.list()).rejects.toMatchObject(failsWith('FORBIDDEN'));
		}
		const gone = shop.as({ id: newId(), role: 'customer' });
		await expect(gone.addresses.create(home)).rejects.toMatchObject(failsWith('UNAUTHENTICATED'));
	});

	it('R18 holds its limit and its one default against simultaneous calls', async () => {
		const asha = await member();
		const outcomes = await Promise.allSettled(
			Array.from({ length: MAX_ADDRESSES + 10 }, (_, index) =>
				asha.addresses.create({ ...home, label: `Place ${index}`, isDefault: index % 2 === 0 }),
			),
		);
		const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
		expect(refusals).toHaveLength(10);
		for (const { reason } of refusals) {
			expect(reason).toMatchObject({ cause: { code: 'ADDRESS_LIMIT', details: { limit: MAX_ADDRESSES } } });
		}
		expect((await asha.addresses.list()).items).toHaveLength(MAX_ADDRESSES);
		expect(await defaultsOf(asha)).toHaveLength(1);
	});
});

describe('findOwnAddress', () => {
	it('gives an order what it keeps, and the hub', async () => {
		const { user, addresses } = await member();
		const served = await addresses.create({ ...home, landmark: 'Water tank' });
		const { label, ...kept } = home;
		const place = { line2: null, areaName: 'Koramangala', city: 'Bengaluru', state: 'Karnataka' };
		const snapshot = { ...kept, ...place, landmark: 'Water tank', hubId };
		expect(await findOwnAddress(shop.em(), user.id, served.id)).toEqual(snapshot);
		const unserved = await addresses.create({ ...home, pincode: UNSERVED_PINCODE });
		expect(await findOwnAddress(shop.em(), user.id, unserved.id)).toMatchObject({ hubId: null });
	});
});
