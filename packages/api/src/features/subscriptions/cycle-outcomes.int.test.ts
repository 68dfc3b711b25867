import { randomUUID } from 'node:crypto';
import { checkShop, Order, Subscription, SubscriptionCycle, User } from '@dailyveg/db';
import { createPincode } from '@dailyveg/db/testing';
import { describe, expect, it } from 'vitest';
import { createShopper, failure, type Shopper } from '../../testing/shopper.ts';
import { NOW, unitOf, useSubscriptionShop } from './testing/use-subscription-shop.ts';

const kit = useSubscriptionShop();
const { run, stocked, subscribe, except, fillSlot, cyclesOf, noticesOf, subscriptionOf, ordersOf } = kit;
type Changes = Partial<Parameters<Shopper['api']['subscriptions']['create']>[0]>;

describe('a day without an order', () => {
	const weekly = { frequency: 'weekdays' as const, weekdays: [1], startsOn: '2026-11-23' };
	const rule = (minimumMinor: number) =>
		kit.shop.as(kit.shop.staff).admin.pricing.setDeliveryRule({
			...{ hubId: kit.shop.hub.id, feeMinor: 2_500, freeFromMinor: 20_000, minimumMinor, packingFeeMinor: 0 },
		});
	/** Fills the slot when it is too late to wait for a place. */
	async function fillSlotLate() {
		await fillSlot();
		kit.shop.clock.set(new Date('2026-11-23T05:30:01Z'));
	}

	it.each<[string, boolean, (id: string) => Promise<unknown>, Changes?]>([
		['slot_full', false, fillSlotLate],
		['slot_closed', false, () => except(0)],
		['cutoff_passed', false, async () => kit.shop.clock.set(new Date('2026-11-23T06:30:00Z'))],
		[
			'out_of_area',
			true,
			() =>
				kit.shop
					.em()
					.execute('update pincode set hub_id = null where code = ?', [kit.shopper.address.pincode.code]),
		],
		['address_deleted', true, () => kit.shopper.api.addresses.delete({ id: kit.shopper.address.id })],
		[
			'account_disabled',
			true,
			() => kit.shop.em().nativeUpdate(User, { id: kit.shopper.user.id }, { disabledAt: NOW }),
		],
		[
			'nothing_available',
			false,
			() =>
				kit.shop
					.em()
					.execute(
						'update sell_unit set is_active = false where id = (select sell_unit_id from subscription_line order by id desc limit 1)',
					),
		],
		['order_too_small', false, () => rule(5_000)],
		['payment_refused', false, async () => undefined, { paymentMethod: 'wallet' }],
	])('%s is noted once and told', async (outcome, isPausing, happen, changes = {}) => {
		const pincode = await createPincode(kit.shop.em(), { city: kit.shop.hub.city, hub: kit.shop.hub });
		kit.shopper = await createShopper(kit.shop, pincode);
		const items = [{ sellUnitId: unitOf(await stocked(10_000)), quantity: 500 }];
		const { id } = await subscribe({ schedule: weekly, items, ...changes });
		await happen(id);
		await run();
		await run();
		const cycles = await kit.shop.em().find(SubscriptionCycle, { subscription: id });
		expect(cycles).toMatchObject([{ date: '2026-11-23', outcome, orderId: null, attempts: 1 }]);
		expect(await kit.shop.em().count(Order, { user: kit.shopper.user.id })).toBe(0);
		const notices = await noticesOf();
		expect(notices).toMatchObject([{ kind: 'subscription.skipped', title: 'No basket on 23 November' }]);
		expect(notices[0]?.body).toContain(isPausing ? 'paused' : 'The next basket comes as planned.');
		expect(await subscriptionOf(id)).toMatchObject(
			isPausing
				? { isPaused: true, nextDate: null, runAt: null }
				: { isPaused: false, nextDate: '2026-11-30' },
		);
		await except(null);
		await rule(0);
	});

	it('is told of each, when no worker ran for days', async () => {
		const { id } = await subscribe();
		await kit.shopper.api.subscriptions.skip({ subscriptionId: id, date: '2026-11-25' });
		kit.shop.clock.set(new Date('2026-11-26T07:00:00Z'));
		expect(await run()).toBe(1);
		expect((await cyclesOf(id)).map(({ date, outcome }) => `${date} ${outcome}`).sort()).toEqual([
			'2026-11-23 cutoff_passed',
			'2026-11-24 cutoff_passed',
			'2026-11-26 cutoff_passed',
		]);
		expect(await subscriptionOf(id)).toMatchObject({ lastDate: '2026-11-26', nextDate: '2026-11-27' });
	});

	it('is none at all where every line is left out', async () => {
		const { id: subscriptionId, items } = await subscribe();
		const sellUnitId = items[0]?.sellUnitId;
		await kit.shopper.api.subscriptions.skip({
			...{ subscriptionId, date: '2026-11-23' },
			...(sellUnitId && { sellUnitId }),
		});
		await run();
		expect(await cyclesOf(subscriptionId)).toEqual([]);
		expect(await noticesOf()).toEqual([]);
		expect(await subscriptionOf(subscriptionId)).toMatchObject({ nextDate: '2026-11-24' });
	});
});

describe('paying', () => {
	it('takes it from the wallet with the order', async () => {
		const items = [{ sellUnitId: unitOf(await stocked(10_000)), quantity: 500 }];
		await kit.shop.as(kit.shop.staff, { idempotencyKey: randomUUID() }).admin.payments.creditWallet({
			...{ userId: kit.shopper.user.id, amountMinor: 10_000, reason: 'goodwill' },
		});
		await subscribe({ items, paymentMethod: 'wallet' });
		await run();
		expect(await ordersOf()).toMatchObject([{ paymentMethod: 'wallet', paymentStatus: 'authorised' }]);
		expect(await kit.shopper.api.wallet.get()).toMatchObject({ balanceMinor: 5_500 });
	});

	it('is not possible by card, which needs its holder', async () => {
		expect(await failure(subscribe({ paymentMethod: 'card' }))).toMatchObject({
			code: 'PAYMENT_METHOD_UNAVAILABLE',
		});
		const { id: subscriptionId } = await subscribe();
		expect(
			await failure(kit.shopper.api.subscriptions.update({ subscriptionId, paymentMethod: 'card' })),
		).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
		// As it was possible once.
		await kit.shop.em().nativeUpdate(Subscription, { id: subscriptionId }, { paymentMethod: 'card' });
		await run();
		expect((await cyclesOf(subscriptionId)).map(({ outcome }) => outcome)).toEqual(['payment_refused']);
	});
});

it('leaves the books in order, whatever came of its days', async () => {
	expect(await checkShop(kit.shop.services.orm)).toEqual([]);
});
