import { bulkInsert, lockAddressBook, newId, Product, StockNotice } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { findServingHub } from '../areas/areas.public.ts';
import {
	type CreateStockNoticeInput,
	type ListStockNoticesInput,
	MAX_NOTICES,
} from './stock-notices.schemas.ts';

/** Wants to hear when the hub has the product again; fine if that is known. */
export async function createNotice(
	{ em, user, services }: UserContext,
	{ productId, pincode }: CreateStockNoticeInput,
): Promise<void> {
	const serving = await findServingHub(em, pincode);
	if (!serving) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode });
	const product = await em.findOne(Product, { id: productId, deletedAt: null }, { fields: ['id'] });
	if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
	const own = { user: user.id, product: productId, hub: serving.hubId };
	await transact(services, async (transaction) => {
		// One after another, or two of them would both be the last that there is room for.
		if (!(await lockAddressBook(transaction, user.id))) throw new DomainError('UNAUTHENTICATED', {});
		if ((await transaction.count(StockNotice, own)) > 0) return;
		if ((await transaction.count(StockNotice, { user: user.id })) >= MAX_NOTICES)
			throw new DomainError('LIMIT_REACHED', { limit: MAX_NOTICES });
		const now = services.clock.now();
		await bulkInsert(
			transaction,
			StockNotice,
			[{ id: newId(), createdAt: now, updatedAt: now, ...own }],
			'ignore',
		);
	});
}

/** Notices that the customer waits for, newest first. */
export async function listNotices({ em, user }: UserContext, { cursor, limit }: ListStockNoticesInput) {
	const rows = await em.find(
		StockNotice,
		{ user: user.id, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1, populate: ['product'] },
	);
	return pageById(rows, limit, ({ id, product, hub, createdAt }) => ({
		...{ id, productId: product.id, slug: product.slug, name: product.name, hubId: hub.id, createdAt },
	}));
}

/** No longer wants to hear of it; NOT_FOUND, also once it was told. */
export async function deleteNotice({ em, user }: UserContext, noticeId: string): Promise<void> {
	const deleted = await em.nativeDelete(StockNotice, { id: noticeId, user: user.id });
	if (deleted === 0) throw new DomainError('NOT_FOUND', { resource: 'stock notice' });
}
