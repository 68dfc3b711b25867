import { type Hub, OutboxMessage, Subscription } from '@dailyveg/db';
import { createHub, createPincode, createProduct, createSlots } from '@dailyveg/db/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { StaleReadError } from '../../platform/retry.ts';
import { createShopper } from '../../testing/shopper.ts';
import { decideDelivery } from './decide-delivery.ts';
import { followCalendar } from './follow-calendar.ts';
import { readDue } from './read-due.ts';
import { settleDelivery } from './settle-delivery.ts';
import { unitOf, useSubscriptionShop } from './testing/use-subscription-shop.ts';

const kit = useSubscriptionShop();
const { run, cyclesOf, noticesOf, subscriptionOf, setPrice } = kit;

/** A Sunday of the hub, whose slots begin at 11:30 UTC and close at 06:30. */
const SUNDAY = new Date('2026-11-22T02:00:00Z');
const mondays = { frequency: 'weekdays' as const, weekdays: [1], startsOn: '2026-11-22' };

let hub: Hub;
/** By weekday. */
let templates: Awaited<ReturnType<typeof createSlots>>;

beforeEach(async () => {
	const { city } = kit.shop.hub;
	hub = await createHub(kit.shop.em(), { city });
	templates = await createSlots(kit.shop.em(), { hub });
	kit.shopper = await createShopper(kit.shop, await createPincode(kit.shop.em(), { city, hub }));
	kit.shop.clock.set(SUNDAY);
});

const staff = () => kit.shop.as(kit.shop.staff).admin.slots;
const updateMonday = (changes: { cutoffMinutes?: number; isActive?: boolean }) =>
	staff().updateTemplate({ id: templates[1]?.id ?? '', ...changes });
const except = (date: string, capacity: number | null) =>
	staff().setException({ hubId: hub.id, date, capacity });
const stocked = () => createProduct(kit.shop.em(), { stock: [{ hub, onHand: 100_000 }] });

/** A kilogram of something the hub has, on Mondays unless told. */
const subscribe = async (product = stocked(), schedule: Parameters<typeof kit.subscribe>[0] = {}) =>
	kit.subscribe({
		...{ schedule: mondays, items: [{ sellUnitId: unitOf(await product), quantity: 1_000 }] },
		...schedule,
	});

/** What the worker does once staff have changed something. */
async function follow(): Promise<void> {
	const jobs = await kit.shop.em().find(OutboxMessage, { name: 'slots.followCalendar' });
	expect(jobs.map(({ payload }) => payload)).toContainEqual({ hubId: hub.id });
	await followCalendar(kit.shop.services, hub.id);
}

/** The next day, and when it is due by UTC. */
async function planned(id: string): Promise<string> {
	const { nextDate, runAt } = await subscriptionOf(id);
	return `${nextDate}, ${runAt?.toISOString().slice(0, 16)}`;
}

describe('a cutoff that staff move', () => {
	it('takes baskets along, so that none misses it', async () => {
		const { id } = await subscribe();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T00:30');
		await updateMonday({ cutoffMinutes: 24 * 60 });
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-22T05:30');
		await updateMonday({ cutoffMinutes: 60 });
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T04:30');
		await updateMonday({ cutoffMinutes: 24 * 60 });
		await follow();
		kit.shop.clock.set(new Date('2026-11-22T05:30:00Z'));
		await run();
		expect(await cyclesOf(id)).toMatchObject([{ date: '2026-11-23', outcome: 'ordered' }]);
	});

	it('makes a worker read again that had read the cutoff of before', async () => {
		const { id } = await subscribe(stocked(), { schedule: { frequency: 'daily', startsOn: '2026-11-22' } });
		const { services } = kit.shop;
		const [due] = await readDue(services, [id]);
		if (!due) throw new TypeError('it is not due');
		await updateMonday({ cutoffMinutes: 24 * 60 });
		await follow();
		// It orders for Sunday, and would plan Monday by what it read.
		const decision = await decideDelivery(services, due, { now: SUNDAY, isLastTry: false });
		expect(decision.kind).toBe('order');
		await expect(settleDelivery(services, due, decision, SUNDAY)).rejects.toThrow(StaleReadError);
		await run();
		expect(await cyclesOf(id)).toMatchObject([{ date: '2026-11-22', outcome: 'ordered' }]);
		expect(await planned(id)).toBe('2026-11-23, 2026-11-22T05:30');
	});

	it('is followed by whatever is made at the same moment', { tags: ['race'] }, async () => {
		const product = stocked();
		for (const cutoffMinutes of [360, 420, 480, 540]) {
			const changed = updateMonday({ cutoffMinutes }).then(follow);
			await Promise.all([changed, ...Array.from({ length: 4 }, () => subscribe(product))]);
		}
		const made = await kit.shop.em().find(Subscription, { user: kit.shopper.user.id });
		expect(made).toHaveLength(16);
		expect(new Set(made.map(({ runAt }) => runAt?.toISOString()))).toEqual(
			new Set(['2026-11-22T20:30:00.000Z']),
		);
	});

	it('leaves the time to answer a notice, but for a cutoff that would be missed', async () => {
		kit.shop.clock.set(new Date('2026-11-23T00:30:00Z'));
		const product = await stocked();
		const { id } = await subscribe(Promise.resolve(product));
		await setPrice(product, 5_000);
		await run();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T02:30');
		await updateMonday({ cutoffMinutes: 7 * 60 });
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T02:30');
		// Closes at 03:00.
		await updateMonday({ cutoffMinutes: 8 * 60 + 30 });
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T02:00');
	});

	it('is told at once where it has passed already', async () => {
		const { id } = await subscribe();
		await updateMonday({ cutoffMinutes: 3 * 24 * 60 });
		await follow();
		await run();
		expect(await cyclesOf(id)).toMatchObject([{ date: '2026-11-23', outcome: 'cutoff_passed' }]);
		expect(await planned(id)).toBe('2026-11-30, 2026-11-27T05:30');
	});
});

describe('a day that staff close', () => {
	it('is told when it would have been ordered, and is ordered if they open it again', async () => {
		const { id } = await subscribe();
		await except('2026-11-23', 0);
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T00:30');
		await except('2026-11-23', null);
		await follow();
		await updateMonday({ isActive: false });
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T00:30');
		kit.shop.clock.set(new Date('2026-11-23T00:30:00Z'));
		await run();
		expect(await cyclesOf(id)).toMatchObject([{ date: '2026-11-23', outcome: 'slot_closed' }]);
		expect(await noticesOf()).toHaveLength(1);
	});

	it('comes first again when it is opened, also after another day was planned', async () => {
		await except('2026-11-23', 0);
		const { id, nextDate } = await subscribe();
		expect(nextDate).toBe('2026-11-30');
		await except('2026-11-23', null);
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T00:30');
	});

	it('ends a wait for a window that nobody delivered', async () => {
		await updateMonday({ isActive: false });
		const { id, nextDate } = await subscribe();
		expect(nextDate).toBeNull();
		await updateMonday({ isActive: true });
		await follow();
		expect(await planned(id)).toBe('2026-11-23, 2026-11-23T00:30');
	});
});

it('moves along with its address, to the cutoffs of another hub', async () => {
	const { id } = await subscribe();
	const { city } = kit.shop.hub;
	const other = await createHub(kit.shop.em(), { city });
	await createSlots(kit.shop.em(), { hub: other, cutoffMinutes: 24 * 60 });
	const { code: pincode } = await createPincode(kit.shop.em(), { city, hub: other });
	await kit.shopper.api.addresses.update({ id: kit.shopper.address.id, pincode });
	expect(await planned(id)).toBe('2026-11-23, 2026-11-22T05:30');
	const unserved = await createPincode(kit.shop.em(), { city, hub: null });
	await kit.shopper.api.addresses.update({ id: kit.shopper.address.id, pincode: unserved.code });
	kit.shop.clock.set(new Date('2026-11-22T05:30:00Z'));
	await run();
	expect(await cyclesOf(id)).toMatchObject([{ date: '2026-11-23', outcome: 'out_of_area' }]);
});

it('leaves alone what is paused, and what another hub delivers', async () => {
	const { id } = await subscribe();
	await kit.shopper.api.subscriptions.pause({ subscriptionId: id });
	kit.shopper = await createShopper(kit.shop);
	const other = await kit.subscribe({ schedule: mondays });
	await updateMonday({ cutoffMinutes: 24 * 60 });
	await follow();
	expect(await subscriptionOf(id)).toMatchObject({ nextDate: null, runAt: null });
	expect(await planned(other.id)).toBe('2026-11-23, 2026-11-23T00:30');
});
