import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import type { OrderStatus } from '../orders/orders.enums.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { Rating } from './rating.entity.ts';
import { type StarCounts, starColumns } from './star-counts.ts';

/**
 * Locks the product until the transaction ends; false when there is none. Whoever changes a rating locks its product
 * first: the changes of one product stand in line and cannot deadlock.
 */
export async function lockRatedProduct(em: EntityManager, productId: string): Promise<boolean> {
	const rows = await em.execute('select id from product where id = ? for update', [uuidToBinary(productId)]);
	return rows.length === 1;
}

/** The rating with all it refers to, locked after its product; null when there is none or it is someone else's. */
export async function lockRating(
	em: EntityManager,
	{ id, productId, userId }: { id: string; productId: string; userId?: string },
): Promise<Rating | null> {
	await lockRatedProduct(em, productId);
	const rating = await em.findOne(
		Rating,
		{ id, ...(userId === undefined ? {} : { user: userId }) },
		{ lockMode: LockMode.PESSIMISTIC_WRITE },
	);
	if (rating) await em.populate(rating, ['order', 'product', 'user', 'moderatedBy']);
	return rating;
}

/** Moves a rating of the product from one count to another; null: it did not count before, or does no more. */
export async function moveStars(
	em: EntityManager,
	productId: string,
	from: number | null,
	to: number | null,
): Promise<void> {
	if (from === to) return;
	const changes = [
		...(from === null ? [] : [`stars${from} = stars${from} - 1`]),
		...(to === null ? [] : [`stars${to} = stars${to} + 1`]),
	];
	const guard = from === null ? '' : `and stars${from} > 0`;
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update product set ${changes.join(', ')} where id = ? ${guard}`,
		[uuidToBinary(productId)],
		'run',
	);
	if (affectedRows !== 1) throw new Error(`product ${productId} has lost count of its ratings`);
}

/** The state of the customer's order if it holds the product, and did not come without it; else null. */
export async function findRatableOrder(
	em: EntityManager,
	{ userId, orderId, productId }: { userId: string; orderId: string; productId: string },
): Promise<OrderStatus | null> {
	const [row] = await em.execute<{ status: OrderStatus }[]>(
		`select o.status from customer_order o
		where o.id = ? and o.user_id = ? and exists (
			select 1 from order_item i join sell_unit u on u.id = i.sell_unit_id
			where i.order_id = o.id and u.product_id = ? and coalesce(i.packed_quantity, 1) > 0)`,
		[uuidToBinary(orderId), uuidToBinary(userId), uuidToBinary(productId)],
	);
	return row?.status ?? null;
}

/** An active product with the counts of its ratings; null when there is none. */
export async function findRatedProduct(
	em: EntityManager,
	slug: string,
): Promise<(StarCounts & { id: string }) | null> {
	const [row] = await em.execute<(StarCounts & { id: Buffer })[]>(
		`select p.id, ${starColumns} from product p where p.slug = ? and p.is_active = 1`,
		[slug],
	);
	return row ? { ...row, id: uuidFromBinary(row.id) } : null;
}

/** A rating as everybody may read it; the author is null once their account is deleted. */
export interface PublicRatingRow {
	id: string;
	stars: number;
	comment: string | null;
	author: string | null;
	createdAt: Date;
}

type RawRating = Omit<PublicRatingRow, 'id' | 'createdAt'> & { id: Buffer; createdAt: string | Date };

export interface ProductRatingsQuery {
	productId: string;
	sort: 'newest' | 'highest';
	/** Stars and id of the last row of the page before. */
	after?: { value: number; id: string };
	limit: number;
}

/** Visible ratings of a product, each sort in the order of an index. */
export async function findProductRatings(
	em: EntityManager,
	{ productId, sort, after, limit }: ProductRatingsQuery,
): Promise<PublicRatingRow[]> {
	const beyond = {
		newest: { sql: 'and r.id < ?', params: after && [uuidToBinary(after.id)] },
		highest: {
			// The first half is redundant, yet it is the one an index range can start from.
			sql: 'and r.stars <= ? and (r.stars < ? or r.id < ?)',
			params: after && [after.value, after.value, uuidToBinary(after.id)],
		},
	}[sort];
	const rows = await em.execute<RawRating[]>(
		`select r.id, r.stars, r.comment, r.created_at as createdAt, if(u.deleted_at is null, u.name, null) as author
		from rating r left join user u on u.id = r.user_id
		where r.product_id = ? and r.status = 'visible' ${after ? beyond.sql : ''}
		order by ${sort === 'highest' ? 'r.stars desc, ' : ''}r.id desc
		limit ${limit}`,
		[uuidToBinary(productId), ...(beyond.params ?? [])],
	);
	return rows.map((row) => ({
		...row,
		id: uuidFromBinary(row.id),
		createdAt: typeof row.createdAt === 'string' ? new Date(`${row.createdAt}Z`) : row.createdAt,
	}));
}

const countOf = (stars: number) =>
	`(select count(*) from rating r where r.product_id = p.id and r.status = 'visible' and r.stars = ${stars})`;

/** Products whose counts differ from their rows: none, unless somebody wrote past `moveStars`. */
export async function findMiscountedProducts(em: EntityManager): Promise<string[]> {
	const rows = await em.execute<{ id: Buffer }[]>(
		`select p.id from product p
		left join (
			select product_id, sum(stars = 1) as s1, sum(stars = 2) as s2, sum(stars = 3) as s3, sum(stars = 4) as s4,
				sum(stars = 5) as s5
			from rating where status = 'visible' group by product_id
		) r on r.product_id = p.id
		where (p.stars1, p.stars2, p.stars3, p.stars4, p.stars5) <>
			(coalesce(r.s1, 0), coalesce(r.s2, 0), coalesce(r.s3, 0), coalesce(r.s4, 0), coalesce(r.s5, 0))`,
	);
	return rows.map(({ id }) => uuidFromBinary(id));
}

/** Counts the product's ratings anew; the caller has locked it. */
export async function recountStars(em: EntityManager, productId: string): Promise<void> {
	const counts = [1, 2, 3, 4, 5].map((stars) => `p.stars${stars} = ${countOf(stars)}`);
	await em.execute(`update product p set ${counts.join(', ')} where p.id = ?`, [uuidToBinary(productId)]);
}
