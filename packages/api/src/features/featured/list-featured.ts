import { findFeaturedLists, findFeaturedProductIds } from '@dailyveg/db';
import type { Context } from '../../trpc/context.ts';
import { findProductCards, priceMoment } from '../catalog/catalog.public.ts';
import type { ListFeaturedInput, ListFeaturedOutput } from './featured.schemas.ts';

/** The lists of this moment with what is on sale of them; without those of which nothing is. */
export async function listFeatured(
	ctx: Context,
	{ pincode }: ListFeaturedInput,
): Promise<ListFeaturedOutput> {
	const { cache, clock, orm } = ctx.services;
	const schedules = await cache.read('catalog', 'featured-schedules', async () =>
		(await findFeaturedLists(orm.em.fork())).map(({ id, startsAt, endsAt }) => ({
			...{ id, from: startsAt?.getTime() ?? null, until: endsAt?.getTime() ?? null },
		})),
	);
	const now = clock.now().getTime();
	const current = schedules
		.filter(({ from, until }) => (from ?? now) <= now && (until === null || until > now))
		.map(({ id }) => id);
	// The lists of the moment are part of the key: one that begins is seen at once although no job has run.
	const key = `featured:${JSON.stringify([current, pincode, await priceMoment(ctx)])}`;
	return cache.read('catalog', key, () => loadLists(ctx, current, pincode));
}

async function loadLists(
	ctx: Context,
	current: string[],
	pincode: string | undefined,
): Promise<ListFeaturedOutput> {
	const em = ctx.services.orm.em.fork();
	const lists = (await findFeaturedLists(em)).filter(({ id }) => current.includes(id));
	const idsOf = await findFeaturedProductIds(em);
	const wanted = [...new Set(lists.flatMap(({ id }) => idsOf.get(id) ?? []))];
	const cards = await findProductCards(ctx, wanted, pincode);
	const items = lists.map(({ id, slug, title, titleHi, titleLocal }) => ({
		...{ id, slug, title, titleHi, titleLocal },
		products: (idsOf.get(id) ?? []).flatMap((productId) => cards.get(productId) ?? []),
	}));
	return { items: items.filter(({ products }) => products.length > 0) };
}
