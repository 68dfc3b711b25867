import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { Promotion } from './promotion.entity.ts';
import type { PromotionTerms } from './promotion.terms.ts';

/** So many promotions may count by themselves at a time; each is looked at for every quote. */
export const MAX_AUTOMATIC_PROMOTIONS = 50;

/** Promotions that count by themselves now or later, in the order in which they were made. */
export async function findAutomaticPromotions(em: EntityManager, now: Date): Promise<PromotionTerms[]> {
	const promotions = await em.find(Promotion, automatic(now), {
		...{ orderBy: { id: 'asc' }, disableIdentityMap: true },
	});
	return promotions.map(termsOf);
}

/** How many there are of them. */
export const countAutomaticPromotions = (em: EntityManager, now: Date): Promise<number> =>
	em.count(Promotion, automatic(now));

const automatic = (now: Date) => ({
	...{ code: null, isActive: true, $or: [{ endsAt: null }, { endsAt: { $gt: now } }] },
});

/** The promotion of a code, whatever its state; null when there is none. */
export async function findCoupon(em: EntityManager, code: string): Promise<PromotionTerms | null> {
	const promotion = await em.findOne(Promotion, { code }, { disableIdentityMap: true });
	return promotion && termsOf(promotion);
}

export const termsOf = ({ category, product, ...promotion }: Promotion): PromotionTerms => ({
	...{ id: promotion.id, code: promotion.code, name: promotion.name, kind: promotion.kind },
	...{ value: promotion.value, buyPieces: promotion.buyPieces, getPieces: promotion.getPieces },
	...{ maxDiscountMinor: promotion.maxDiscountMinor, minimumMinor: promotion.minimumMinor },
	...{ categoryId: category?.id ?? null, productId: product?.id ?? null },
	...{ isFirstOrderOnly: promotion.isFirstOrderOnly, isStackable: promotion.isStackable },
	...{ startsAt: promotion.startsAt, endsAt: promotion.endsAt, isActive: promotion.isActive },
	...{ totalLimit: promotion.totalLimit, perCustomerLimit: promotion.perCustomerLimit, used: promotion.used },
});

/** What decides which promotions a customer may have. */
export interface CustomerHistory {
	hasOrderedBefore: boolean;
	/** By promotion: how many of their orders have it at present. */
	usedByCustomer: Map<string, number>;
}

/** What a customer has used and done before, as far as these promotions ask; in one query. */
export async function findCustomerHistory(
	em: EntityManager,
	userId: string,
	promotionIds: readonly string[],
): Promise<CustomerHistory> {
	const rows = await em.execute<{ id: Buffer | null; used: number | null; hasOrdered: number }[]>(
		`select c.promotion_id as id, c.used,
			exists(select 1 from customer_order o where o.user_id = ? and o.status <> 'cancelled') as hasOrdered
		from (select 1) one left join promotion_customer c
			on c.user_id = ? and c.promotion_id in (${placeholders(promotionIds)})`,
		[uuidToBinary(userId), uuidToBinary(userId), ...promotionIds.map(uuidToBinary)],
	);
	const used = rows.flatMap(({ id, used: count }) =>
		id === null ? [] : [[uuidFromBinary(id), count ?? 0] as const],
	);
	return { hasOrderedBefore: rows[0]?.hasOrdered === 1, usedByCustomer: new Map(used) };
}

/** The same of several customers, in two queries; of everyone asked for there is an entry. */
export async function findCustomerHistories(
	em: EntityManager,
	userIds: readonly string[],
	promotionIds: readonly string[],
): Promise<Map<string, CustomerHistory>> {
	const histories = new Map(
		userIds.map((id): [string, CustomerHistory] => [
			id,
			{ hasOrderedBefore: false, usedByCustomer: new Map() },
		]),
	);
	if (histories.size === 0 || promotionIds.length === 0) return histories;
	const users = [...histories.keys()].map(uuidToBinary);
	const ordered = await em.execute<{ userId: Buffer }[]>(
		`select distinct user_id as userId from customer_order
		where user_id in (${placeholders(users)}) and status <> 'cancelled'`,
		users,
	);
	const used = await em.execute<{ userId: Buffer; id: Buffer; used: number }[]>(
		`select user_id as userId, promotion_id as id, used from promotion_customer
		where user_id in (${placeholders(users)}) and promotion_id in (${placeholders(promotionIds)})`,
		[...users, ...promotionIds.map(uuidToBinary)],
	);
	for (const { userId } of ordered) {
		const history = histories.get(uuidFromBinary(userId));
		if (history) history.hasOrderedBefore = true;
	}
	for (const row of used)
		histories.get(uuidFromBinary(row.userId))?.usedByCustomer.set(uuidFromBinary(row.id), row.used);
	return histories;
}

/** How often a promotion may be used by one customer: a first order is one. */
const customerLimitOf = ({ perCustomerLimit, isFirstOrderOnly }: PromotionTerms): number | null =>
	isFirstOrderOnly ? 1 : perCustomerLimit;

/** A promotion that an order is about to have. */
export interface NewRedemption {
	promotion: PromotionTerms;
	/** What it takes off, in minor units. */
	discountMinor: number;
}

/**
 * Counts promotions against their limits and notes them on the order; false, with the transaction to be rolled back, when
 * one is used up by now. Like seat and stock it belongs at the end of its transaction, and before both, so that nobody
 * waits in a circle.
 */
export async function redeemPromotions(
	em: EntityManager,
	{ orderId, userId }: { orderId: string; userId: string },
	redemptions: readonly NewRedemption[],
	now: Date,
): Promise<boolean> {
	if (redemptions.length === 0) return true;
	const inOrder = redemptions.toSorted((a, b) => (a.promotion.id < b.promotion.id ? -1 : 1));
	for (const { promotion } of inOrder) {
		const isCounted =
			(await countForCustomer(em, promotion, userId)) && (await countForAll(em, promotion, now));
		if (!isCounted) return false;
	}
	await em.execute(
		`insert into promotion_redemption (id, order_id, promotion_id, discount_minor, created_at)
		values ${inOrder.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
		inOrder.flatMap(({ promotion, discountMinor }) => [
			...[uuidToBinary(newId()), uuidToBinary(orderId), uuidToBinary(promotion.id), discountMinor, now],
		]),
	);
	return true;
}

async function countForCustomer(
	em: EntityManager,
	promotion: PromotionTerms,
	userId: string,
): Promise<boolean> {
	const limit = customerLimitOf(promotion);
	if (limit === null) return true;
	const key = [uuidToBinary(promotion.id), uuidToBinary(userId)];
	await em.execute(
		`insert into promotion_customer (id, promotion_id, user_id, used) values (?, ?, ?, 0)
		on duplicate key update used = used`,
		[uuidToBinary(newId()), ...key],
	);
	return changedOne(
		em,
		'update promotion_customer set used = used + 1 where promotion_id = ? and user_id = ? and used < ?',
		[...key, limit],
	);
}

async function countForAll(
	em: EntityManager,
	{ id, totalLimit }: PromotionTerms,
	now: Date,
): Promise<boolean> {
	// Without a limit nothing is counted: all orders would queue for one row.
	if (totalLimit === null) return true;
	return changedOne(
		em,
		`update promotion set used = used + 1, updated_at = ?
		where id = ? and is_active and (total_limit is null or used < total_limit)`,
		[now, uuidToBinary(id)],
	);
}

async function changedOne(em: EntityManager, sql: string, params: unknown[]): Promise<boolean> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(sql, params, 'run');
	return affectedRows === 1;
}

/** Gives back what a cancelled order had used; call it under the order's lock, before its slot is given back. */
export async function releasePromotions(
	em: EntityManager,
	{ orderId, userId }: { orderId: string; userId: string },
	now: Date,
): Promise<void> {
	const rows = await em.execute<{ id: Buffer }[]>(
		'select promotion_id as id from promotion_redemption where order_id = ? and released_at is null order by promotion_id',
		[uuidToBinary(orderId)],
	);
	if (rows.length === 0) return;
	await em.execute(
		'update promotion_redemption set released_at = ? where order_id = ? and released_at is null',
		[...[now, uuidToBinary(orderId)]],
	);
	for (const { id } of rows) {
		await em.execute(
			'update promotion_customer set used = used - 1 where promotion_id = ? and user_id = ? and used > 0',
			[id, uuidToBinary(userId)],
		);
		await em.execute(
			'update promotion set used = used - 1, updated_at = ? where id = ? and used > 0 and total_limit is not null',
			[now, id],
		);
	}
}

/** How many orders have each promotion, and what it took off them in all, in minor units; cancelled orders left out. */
export async function redemptionSums(
	em: EntityManager,
	promotionIds: readonly string[],
): Promise<Map<string, { redemptions: number; discountMinor: number }>> {
	if (promotionIds.length === 0) return new Map();
	const rows = await em.execute<
		{ id: Buffer; redemptions: number | string; discountMinor: number | string }[]
	>(
		`select promotion_id as id, count(*) as redemptions, sum(discount_minor) as discountMinor
		from promotion_redemption where promotion_id in (${placeholders(promotionIds)}) and released_at is null
		group by promotion_id`,
		promotionIds.map(uuidToBinary),
	);
	return new Map(
		rows.map(({ id, redemptions, discountMinor }) => [
			uuidFromBinary(id),
			{ redemptions: Number(redemptions), discountMinor: Number(discountMinor) },
		]),
	);
}
