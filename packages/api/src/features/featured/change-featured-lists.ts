import {
	type EntityManager,
	FeaturedList,
	findFeaturedLists,
	findFeaturedProductIds,
	lockFeaturedLists,
	newId,
	Product,
	replaceFeaturedProducts,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { putFirst } from '../../platform/put-first.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import {
	type CreateFeaturedListInput,
	type FeaturedListOutput,
	MAX_FEATURED_LISTS,
	type ReorderFeaturedListsInput,
	type UpdateFeaturedListInput,
} from './featured.schemas.ts';

/** Every list, shown or not, in its order. */
export async function listFeaturedLists({ em }: UserContext): Promise<{ items: FeaturedListOutput[] }> {
	return { items: await presentLists(em, await findFeaturedLists(em)) };
}

/** Adds a list, last of all. */
export function createFeaturedList(
	ctx: UserContext,
	input: CreateFeaturedListInput,
): Promise<FeaturedListOutput> {
	const { productIds, ...columns } = input;
	return transact(ctx.services, async (em) => {
		const lists = await lockFeaturedLists(em);
		if (lists.length >= MAX_FEATURED_LISTS)
			throw new DomainError('LIMIT_REACHED', { limit: MAX_FEATURED_LISTS });
		if (lists.some(({ slug }) => slug === columns.slug)) throw new DomainError('SLUG_TAKEN', {});
		refuseBackwards(columns);
		const position = Math.max(0, ...lists.map((list) => list.position + 1));
		const list = em.create(FeaturedList, { id: newId(), position, ...columns });
		await em.flush();
		await setProducts(em, list.id, productIds);
		recordAudit(em, ctx, {
			action: 'featuredList.created',
			targetType: 'featuredList',
			targetId: list.id,
			after: input,
		});
		showLater(em);
		return presentOne(em, list);
	});
}

/** Changes what is given: titles, schedule, products. */
export function updateFeaturedList(
	ctx: UserContext,
	input: UpdateFeaturedListInput,
): Promise<FeaturedListOutput> {
	const { id, productIds, ...changes } = input;
	return transact(ctx.services, async (em) => {
		const list = requireList(await lockFeaturedLists(em), id);
		const before = await presentOne(em, list);
		em.assign(list, changes, { ignoreUndefined: true });
		refuseBackwards(list);
		await em.flush();
		if (productIds !== undefined) await setProducts(em, id, productIds);
		recordAudit(em, ctx, {
			action: 'featuredList.changed',
			targetType: 'featuredList',
			targetId: id,
			before,
			after: input,
		});
		showLater(em);
		return presentOne(em, list);
	});
}

/** Puts lists first, in the order given; the others follow as they were. */
export function reorderFeaturedLists(
	ctx: UserContext,
	{ listIds }: ReorderFeaturedListsInput,
): Promise<{ items: FeaturedListOutput[] }> {
	return transact(ctx.services, async (em) => {
		const lists = await lockFeaturedLists(em);
		const ordered = putFirst(lists, listIds, (id) => requireList(lists, id));
		await em.flush();
		recordAudit(em, ctx, {
			action: 'featuredList.reordered',
			targetType: 'featuredList',
			targetId: null,
			before: { listIds: lists.map(({ id }) => id) },
			after: { listIds: ordered.map(({ id }) => id) },
		});
		showLater(em);
		return { items: await presentLists(em, ordered) };
	});
}

/** Takes a list away; its products stay in the shop. */
export function deleteFeaturedList(ctx: UserContext, id: string): Promise<{ ok: true }> {
	return transact(ctx.services, async (em) => {
		const list = requireList(await lockFeaturedLists(em), id);
		const before = await presentOne(em, list);
		await em.nativeDelete(FeaturedList, { id });
		recordAudit(em, ctx, {
			action: 'featuredList.deleted',
			targetType: 'featuredList',
			targetId: id,
			before,
		});
		showLater(em);
		return { ok: true };
	});
}

function requireList(lists: FeaturedList[], id: string): FeaturedList {
	const list = lists.find((candidate) => candidate.id === id);
	if (!list) throw new DomainError('NOT_FOUND', { resource: 'featured list' });
	return list;
}

function refuseBackwards({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }): void {
	if (startsAt === null || endsAt === null || startsAt < endsAt) return;
	const issues = [{ path: ['endsAt'], message: 'has to come later than startsAt' }];
	throw new DomainError('VALIDATION_FAILED', { issues });
}

/** Deleted products cannot be put forward; those off sale can, and are shown once they are on sale. */
async function setProducts(em: EntityManager, listId: string, productIds: string[]): Promise<void> {
	const found = await em.count(Product, { id: { $in: productIds }, deletedAt: null });
	if (found !== productIds.length) throw new DomainError('NOT_FOUND', { resource: 'product' });
	await replaceFeaturedProducts(em, listId, productIds);
}

const showLater = (em: EntityManager) => afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));

async function presentOne(em: EntityManager, list: FeaturedList): Promise<FeaturedListOutput> {
	const [presented] = await presentLists(em, [list]);
	if (!presented) throw new TypeError('one list makes one answer');
	return presented;
}

async function presentLists(em: EntityManager, lists: FeaturedList[]): Promise<FeaturedListOutput[]> {
	const idsOf = await findFeaturedProductIds(em);
	return lists.map(({ id, slug, title, titleHi, titleLocal, position, startsAt, endsAt }) => ({
		...{ id, slug, title, titleHi, titleLocal, position, startsAt, endsAt },
		productIds: idsOf.get(id) ?? [],
	}));
}
