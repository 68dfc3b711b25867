import { AuditEntry, DeliverySlot, newId } from '@dailyveg/db';
import { createHub, createPincode, createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure, type OpenShop, openShop } from '../../testing/shopper.ts';

const DAY_MS = 24 * 60 * 60_000;

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff).admin.slots;
const list = async (pincode: string) => (await shop.as(null).slots.list({ pincode })).items;

/** A hub with a pincode of its own and one window every day. */
async function openHub(traits: Partial<Parameters<typeof createSlots>[1]> & { timeZone?: string } = {}) {
	const { timeZone, ...terms } = traits;
	const em = shop.em();
	const city = shop.hub.city;
	const hub = await createHub(em, { city, ...(timeZone === undefined ? {} : { timeZone }) });
	const { code } = await createPincode(em, { city, hub });
	const templates = await createSlots(em, { hub, ...terms });
	return { hub, pincode: code, templates };
}

describe('slots.list', () => {
	it('tells the slots of seven days in order, made once however many ask first', async () => {
		const { hub, pincode } = await openHub();
		shop.clock.set(new Date('2026-11-23T04:00:00Z'));
		const answers = await Promise.all(Array.from({ length: 20 }, () => list(pincode)));
		for (const answer of answers) expect(answer).toEqual(answers[0]);
		expect(await shop.em().count(DeliverySlot, { hub })).toBe(7);
		expect(answers[0]).toHaveLength(7);
		expect(answers[0]?.[0]).toEqual({
			id: expect.any(String),
			date: '2026-11-23',
			startsAt: new Date('2026-11-23T11:30:00Z'),
			endsAt: new Date('2026-11-23T14:30:00Z'),
			cutoffAt: new Date('2026-11-23T06:30:00Z'),
			seats: 'available',
			surchargeMinor: 0,
		});
	});

	it('leaves out what is past its cutoff, and goes on with the calendar of the hub', async () => {
		const { pincode } = await openHub({ timeZone: 'America/New_York' });
		shop.clock.set(new Date('2026-11-01T01:00:00Z'));
		const [saturday] = await list(pincode);
		expect(saturday).toMatchObject({ date: '2026-11-01', cutoffAt: new Date('2026-11-01T17:00:00Z') });
		shop.clock.set(new Date('2026-11-01T17:00:00Z'));
		const later = await list(pincode);
		expect(later[0]?.date).toBe('2026-11-02');
		expect(later.at(-1)?.date).toBe('2026-11-07');
	});

	it('refuses a pincode that nobody serves', async () => {
		expect(await failure(list(shop.unserved.code))).toMatchObject({ code: 'PINCODE_NOT_SERVICEABLE' });
	});
});

describe('admin.slots', () => {
	it('adds a window, changes it for the slots to come, and shows the day', async () => {
		const { hub } = await openHub({ capacity: 0 });
		const now = new Date('2026-11-23T04:00:00Z');
		shop.clock.set(now);
		const terms = { weekday: 2, startMinute: 360, endMinute: 540, capacity: 40, cutoffMinutes: 480 };
		const template = await staff().createTemplate({ hubId: hub.id, ...terms });
		const day = async () => {
			const { items } = await staff().list({ hubId: hub.id, date: '2026-11-24' });
			return items.find(({ templateId }) => templateId === template.id);
		};
		const cutoffAt = new Date('2026-11-23T16:30:00Z');
		expect(await day()).toMatchObject({ capacity: 40, booked: 0, cutoffAt });
		await staff().updateTemplate({ id: template.id, capacity: 30, cutoffMinutes: 60 });
		expect(await day()).toMatchObject({ capacity: 30, cutoffAt: new Date('2026-11-23T23:30:00Z') });
		expect(await staff().updateTemplate({ id: template.id, isActive: false })).toMatchObject({
			capacity: 30,
		});
		expect(await day()).toMatchObject({ capacity: 0 });
		const { items } = await staff().listTemplates({ hubId: hub.id });
		expect(items).toHaveLength(8);
		const entries = await shop.em().find(AuditEntry, { targetId: template.id }, { orderBy: { id: 'asc' } });
		expect(entries.map(({ action }) => action)).toEqual([
			'slotTemplate.created',
			'slotTemplate.changed',
			'slotTemplate.changed',
		]);
	});

	it('closes a day, gives it another capacity, and takes that back; before and after its slots exist', async () => {
		const { hub, pincode } = await openHub();
		shop.clock.set(new Date('2026-11-23T04:00:00Z'));
		const except = (date: string, capacity: number | null) =>
			staff().setException({ hubId: hub.id, date, capacity });
		await except('2026-11-24', 0);
		const dates = async () => (await list(pincode)).map(({ date }) => date);
		expect(await dates()).not.toContain('2026-11-24');
		await except('2026-11-25', 5);
		await except('2026-11-25', 1);
		expect((await list(pincode)).find(({ date }) => date === '2026-11-25')?.seats).toBe('few');
		await except('2026-11-24', null);
		expect(await dates()).toContain('2026-11-24');
	});

	it('agrees with templates and exceptions, whatever is changed while slots are made', async () => {
		const { hub, pincode, templates } = await openHub();
		shop.clock.set(new Date('2026-11-23T04:00:00Z'));
		await Promise.all([
			...templates.flatMap(({ id }) => [
				staff().updateTemplate({ id, capacity: 30 }),
				staff().updateTemplate({ id, cutoffMinutes: 60 }),
				list(pincode),
			]),
			...[24, 25, 26, 25].map((day) =>
				staff().setException({ hubId: hub.id, date: `2026-11-${day}`, capacity: day }),
			),
		]);
		const slots = await shop.em().find(DeliverySlot, { hub }, { orderBy: { date: 'asc' } });
		expect(slots.map(({ capacity }) => capacity)).toEqual([30, 24, 25, 26, 30, 30, 30]);
		for (const slot of slots) expect(slot.startsAt.getTime() - slot.cutoffAt.getTime()).toBe(60 * 60_000);
	});

	it('opens the new day when the calendar moves on', async () => {
		const { hub, pincode } = await openHub();
		shop.clock.set(new Date('2026-11-23T04:00:00Z'));
		await list(pincode);
		shop.clock.advance(DAY_MS);
		expect((await list(pincode)).at(-1)?.date).toBe('2026-11-30');
		expect(await shop.em().count(DeliverySlot, { hub })).toBe(8);
	});

	it('refuses what is not there, and a window that ends before it begins', async () => {
		const missing = newId();
		const terms = { weekday: 2, startMinute: 540, endMinute: 360, capacity: 40, cutoffMinutes: 480 };
		const create = (hubId: string, endMinute = 600) => staff().createTemplate({ hubId, ...terms, endMinute });
		expect(await failure(create(missing))).toMatchObject({ code: 'NOT_FOUND' });
		await expect(create(shop.hub.id, 360)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		for (const call of [
			() => staff().updateTemplate({ id: missing, capacity: 1 }),
			() => staff().list({ hubId: missing, date: '2026-11-24' }),
			() => staff().setException({ hubId: missing, date: '2026-11-24', capacity: 0 }),
		]) {
			expect(await failure(call())).toMatchObject({ code: 'NOT_FOUND' });
		}
	});
});
