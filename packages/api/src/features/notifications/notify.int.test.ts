import { Notification, newId } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { notify, notifyStaff } from './notifications.public.ts';
import { unsealData } from './sealed-data.ts';

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());

const order = () => ({ orderId: newId(), orderNumber: 'DV-1' });
const inboxOf = (userId: string) => shop.em().find(Notification, { user: userId });

it('tells a person with the transaction, or not at all', async () => {
	const { id: userId } = await createUser(shop.em());
	const delivered = { userId, kind: 'order.delivered', data: { ...order(), isPartial: false } } as const;
	const failed = transact(shop.services, async (em) => {
		notify(em, shop.services, delivered);
		await em.flush();
		throw new Error('rolled back');
	});
	await expect(failed).rejects.toThrow('rolled back');
	expect(await inboxOf(userId)).toEqual([]);
	await transact(shop.services, async (em) => notify(em, shop.services, delivered));
	const [row] = await inboxOf(userId);
	expect(row).toMatchObject({ kind: 'order.delivered', data: delivered.data, readAt: null });
});

it('takes only data of the kind, and only in a transaction', async () => {
	const { id: userId } = await createUser(shop.em());
	const wrong = { userId, kind: 'wallet.credited', data: { currency: 'INR', amountMinor: -1 } } as never;
	await expect(transact(shop.services, async (em) => notify(em, shop.services, wrong))).rejects.toThrow();
	const right = { userId, kind: 'order.cancelled', data: { ...order(), reason: 'expired' } } as const;
	expect(() => notify(shop.em(), shop.services, right)).toThrow('outside a transaction');
	expect(await inboxOf(userId)).toEqual([]);
});

it('R27 keeps the code of a delivery sealed', async () => {
	const { id: userId } = await createUser(shop.em());
	await transact(shop.services, async (em) =>
		notify(em, shop.services, {
			userId,
			kind: 'order.dispatched',
			data: { ...order(), code: '4821' },
		}),
	);
	const [row] = await inboxOf(userId);
	expect(JSON.stringify(row?.data)).not.toContain('4821');
	expect(unsealData(shop.env, row?.data ?? {})).toMatchObject({ code: '4821', orderNumber: 'DV-1' });
});

it('tells the staff who may do something about it', async () => {
	const em = shop.em();
	const packer = await createUser(em, { role: 'staff', staffRole: 'packer' });
	const analyst = await createUser(em, { role: 'staff', staffRole: 'analyst' });
	await transact(shop.services, (transaction) =>
		notifyStaff(transaction, shop.services, 'stock:write', {
			kind: 'stock.low',
			data: {
				...{ hubId: newId(), hubName: 'Koramangala', productId: newId(), productName: 'Okra' },
				...{ measure: 'gram', available: 800 },
			},
		}),
	);
	expect(await inboxOf(packer.id)).toHaveLength(1);
	expect(await inboxOf(analyst.id)).toEqual([]);
});
