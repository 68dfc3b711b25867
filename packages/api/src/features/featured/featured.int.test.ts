import { AuditEntry } from '@dailyveg/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff).admin.featured;
const shown = async () => (await shop.as(null).featured.list({})).items;
const inMinutes = (minutes: number) => new Date(shop.clock.now().getTime() + minutes * 60_000);
let made = 0;
type Traits = Partial<Omit<Parameters<ReturnType<typeof staff>['create']>[0], 'slug'>>;
const create = (traits: Traits = {}) =>
	staff().create({ slug: `list-${made++}`, title: 'Of the week', titleHi: 'इस हफ़्ते', ...traits });
const ids = () => {
	const { tomato, potato, coriander } = shop.catalog;
	return { tomato: tomato.id, potato: potato.id, coriander: coriander.id };
};

describe('featured lists', () => {
	it('show what is on sale of them in the order of the staff', async () => {
		const { tomato, potato, coriander } = ids();
		const list = await create({ productIds: [potato, tomato, coriander], titleLocal: 'ವಾರ' });
		await create();
		const [only, ...others] = await shown();
		expect(others).toEqual([]);
		expect(only).toMatchObject({ slug: list.slug, titleLocal: 'ವಾರ' });
		expect(only?.products.map(({ id }) => id)).toEqual([potato, tomato, coriander]);

		const { catalog } = shop.as(shop.staff).admin;
		await catalog.updateProduct({ id: tomato, isActive: false });
		expect((await shown())[0]?.products.map(({ id }) => id)).toEqual([potato, coriander]);
		await catalog.updateProduct({ id: tomato, isActive: true });
		await staff().update({ id: list.id, productIds: [tomato] });
		expect((await shown())[0]?.products).toMatchObject([{ id: tomato, inStock: true }]);
		const local = await shop.as(null).featured.list({ pincode: shop.served.code });
		expect(local.items).toHaveLength(1);
		expect(await failure(shop.as(null).featured.list({ pincode: shop.unserved.code }))).toMatchObject({
			code: 'PINCODE_NOT_SERVICEABLE',
		});
		await staff().delete({ id: list.id });
		expect(await shown()).toEqual([]);
		const trace = await shop.em().find(AuditEntry, { targetId: list.id }, { orderBy: { id: 'asc' } });
		expect(trace.map(({ action }) => action)).toEqual([
			...['featuredList.created', 'featuredList.changed', 'featuredList.deleted'],
		]);
	});

	it('begin and end at their moments, without any job', async () => {
		const plan = { startsAt: inMinutes(10), endsAt: inMinutes(20) };
		const { id, slug } = await create({ productIds: [ids().potato], ...plan });
		const isShown = async () => (await shown()).some((list) => list.slug === slug);
		expect(await isShown()).toBe(false);
		shop.clock.advance(10 * 60_000);
		expect(await isShown()).toBe(true);
		shop.clock.advance(10 * 60_000);
		expect(await isShown()).toBe(false);
		const backwards = { startsAt: inMinutes(2), endsAt: inMinutes(1) };
		for (const call of [() => create(backwards), () => staff().update({ id, startsAt: inMinutes(60) })])
			expect(await failure(call())).toMatchObject({
				code: 'VALIDATION_FAILED',
				details: { issues: [{ path: ['endsAt'] }] },
			});
		await staff().update({ id, endsAt: null });
		expect(await isShown()).toBe(true);
		await staff().delete({ id });
	});

	it('stand in the order of the staff', async () => {
		const productIds = [ids().potato];
		const [a, b, c] = [
			await create({ productIds }),
			await create({ productIds }),
			await create({ productIds }),
		];
		await staff().reorder({ listIds: [c.id, a.id] });
		expect((await shown()).map(({ id }) => id)).toEqual([c.id, a.id, b.id]);
		expect((await staff().list()).items.slice(0, 2).map(({ id }) => id)).toEqual([c.id, a.id]);
		for (const { id } of [a, b, c]) await staff().delete({ id });
	});

	it('hold nothing that is not there, nothing twice, and are not too many', async () => {
		const { potato } = ids();
		const missing = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';
		expect(await failure(create({ productIds: [potato, missing] }))).toMatchObject({ code: 'NOT_FOUND' });
		await expect(create({ productIds: [potato, potato] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		for (const call of [
			() => staff().update({ id: missing, title: 'a' }),
			() => staff().delete({ id: missing }),
			() => staff().reorder({ listIds: [missing] }),
		])
			expect(await failure(call())).toMatchObject({ code: 'NOT_FOUND' });
		const outcomes = await Promise.allSettled(Array.from({ length: 24 }, () => create()));
		expect((await staff().list()).items).toHaveLength(20);
		const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
		expect(await failure(Promise.reject(refused.reason))).toEqual({
			...{ code: 'LIMIT_REACHED', details: { limit: 20 } },
		});
		const { slug } = await staff()
			.list()
			.then(({ items }) => items[0] as { slug: string });
		await staff().delete({ id: (await staff().list()).items[1]?.id ?? '' });
		expect(await failure(staff().create({ slug, title: 'a', titleHi: 'b' }))).toMatchObject({
			code: 'SLUG_TAKEN',
		});
	});
});
