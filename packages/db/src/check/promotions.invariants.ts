import { sqlInvariant } from './invariant.ts';

/** What holds of promotions. Amounts in minor units. */
export const promotionInvariants = [
	sqlInvariant(
		'promotions.used',
		'a promotion with a limit counts the orders that have it, and no more than the limit',
		`select p.id as promotion, p.used, p.total_limit as totalLimit, coalesce(r.orders, 0) as orders
		from promotion p
		left join (
			select promotion_id, count(*) as orders from promotion_redemption
			where released_at is null group by promotion_id
		) r on r.promotion_id = p.id
		where p.total_limit is not null and p.used <> coalesce(r.orders, 0)`,
	),
	sqlInvariant(
		'promotions.released',
		'what cancelled orders used is given back, and what others used is not',
		`select r.order_id as \`order\`, r.promotion_id as promotion
		from promotion_redemption r join customer_order o on o.id = r.order_id
		where (o.status = 'cancelled') <> (r.released_at is not null)`,
	),
];
