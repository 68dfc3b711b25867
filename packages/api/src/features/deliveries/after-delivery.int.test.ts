import { DeliverySlot, DeliveryStop } from '@dailyveg/db';
import { createRider } from '@dailyveg/db/testing';
import { describe, expect, it } from 'vitest';
import { createShopper, failure } from '../../testing/shopper.ts';
import { riderCashMinor } from '../payments/payments.public.ts';
import { deliveryCode } from './delivery-code.ts';
import { useDeliveryShop } from './testing/use-delivery-shop.ts';

const kit = useDeliveryShop();
const { staff, ride, atTheDoor } = kit;

describe('an order that nobody took', () => {
	async function fail() {
		const { order, stopId } = await atTheDoor();
		await ride().stops.fail({ stopId, reason: 'nobody_home' });
		return order.id;
	}

	async function slotId(): Promise<string> {
		const { items } = await kit.shop.as(null).slots.list({ pincode: kit.shop.served.code });
		return items.at(-1)?.id ?? '';
	}

	it('comes again when its customer says, in that slot, with another code', async () => {
		const orderId = await fail();
		expect(await kit.shopper.api.deliveries.get({ orderId })).toMatchObject({
			...{ status: 'failed', code: null, attempts: 1, attemptsLeft: 2, failReason: 'nobody_home' },
		});
		const stranger = await createShopper(kit.shop);
		const input = { orderId, slotId: await slotId() };
		expect(await failure(stranger.api.deliveries.reschedule(input))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await kit.shopper.api.deliveries.reschedule(input)).toMatchObject({ status: 'packed' });
		expect(await failure(kit.shopper.api.deliveries.reschedule(input))).toMatchObject({
			code: 'INVALID_TRANSITION',
		});
		kit.rider = await createRider(kit.shop.em());
		const { runs } = await staff().deliveries.plan({
			...{ hubId: kit.shop.hub.id, slotId: input.slotId, riders: [{ riderId: kit.rider.id, capacity: 1 }] },
		});
		const run = await ride().runs.start({ runId: runs[0]?.id ?? '' });
		const { code } = await kit.shopper.api.deliveries.get({ orderId });
		expect(code).toBe(deliveryCode(kit.shop.services, run.stops[0]?.id ?? ''));
		const stops = await kit.shop.em().find(DeliveryStop, { order: orderId });
		expect(new Set(stops.map(({ id }) => deliveryCode(kit.shop.services, id))).size).toBe(2);
	});

	it('goes out three times and no more', async () => {
		const orderId = await fail();
		const [stop] = await kit.shop.em().find(DeliveryStop, { order: orderId });
		for (const position of [2, 3]) {
			kit.shop.em().create(DeliveryStop, {
				...{ run: stop?.run.id ?? '', order: orderId, activeOrderId: null, position, status: 'failed' },
			});
			const em = kit.shop.em();
			em.create(DeliveryStop, {
				...{ run: stop?.run.id ?? '', order: orderId, activeOrderId: null, position, status: 'failed' },
			});
			await em.flush();
		}
		expect(await failure(staff().deliveries.reschedule({ orderId, slotId: await slotId() }))).toEqual({
			code: 'ATTEMPTS_USED_UP',
			details: { limit: 3 },
		});
	});

	it('takes the last seat of a slot once', { tags: ['race'] }, async () => {
		const orderId = await fail();
		const id = await slotId();
		const seats = async () =>
			(await kit.shop.em().findAll(DeliverySlot)).reduce((sum, { booked }) => sum + booked, 0);
		const before = await seats();
		const attempts = await Promise.allSettled(
			Array.from({ length: 6 }, () => staff().deliveries.reschedule({ orderId, slotId: id })),
		);
		expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await seats()).toBe(before + 1);
	});
});

describe('the cash of a day', () => {
	it('is handed over once, counted once, and a difference has its reason', { tags: ['race'] }, async () => {
		expect(await failure(ride().settlements.declare())).toMatchObject({ code: 'NOTHING_TO_SETTLE' });
		const { stopId, code, due } = await atTheDoor();
		await ride().stops.deliver({ stopId, code, cashCollectedMinor: due });
		expect((await ride().settlements.list({})).inHandMinor).toBe(due);
		expect(await riderCashMinor(kit.shop.em(), kit.rider.id)).toBe(due);
		const declared = await Promise.allSettled(Array.from({ length: 4 }, () => ride().settlements.declare()));
		expect(declared.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const { items, inHandMinor } = await ride().settlements.list({});
		expect(inHandMinor).toBe(0);
		expect(items).toMatchObject([{ status: 'declared', collectedMinor: due, countedMinor: null }]);
		const settlementId = items[0]?.id ?? '';
		const confirm = (countedMinor: number, differenceReason?: string) =>
			staff().deliveries.confirmSettlement({
				...{ settlementId, countedMinor, ...(differenceReason && { differenceReason }) },
			});
		expect(await failure(confirm(due - 500))).toEqual({ code: 'CASH_MISMATCH', details: { dueMinor: due } });
		const confirmed = await confirm(due - 500, 'A note was torn');
		expect(confirmed).toMatchObject({
			...{ status: 'confirmed', countedMinor: due - 500, differenceReason: 'A note was torn' },
		});
		expect(await confirm(due - 500, 'Again')).toEqual(confirmed);
		// Posted once; what was short stays on the rider's account.
		expect(await riderCashMinor(kit.shop.em(), kit.rider.id)).toBe(500);
		expect(await failure(confirm(due))).toEqual({
			code: 'SETTLEMENT_CONFIRMED',
			details: { countedMinor: due - 500 },
		});
		const listed = await staff().deliveries.listSettlements({ riderId: kit.rider.id, status: 'confirmed' });
		expect(listed.items.map(({ id }) => id)).toEqual([settlementId]);
	});
});
