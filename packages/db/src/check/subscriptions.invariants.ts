import { sqlInvariant } from './invariant.ts';

/** What holds of subscriptions and of what came of their days. */
export const subscriptionInvariants = [
	sqlInvariant(
		'subscriptions.orders',
		'a day has an order exactly if that came of it, and the order is of the subscription’s customer',
		`select c.id as cycle, c.outcome, c.order_id as \`order\`
		from subscription_cycle c
		join subscription s on s.id = c.subscription_id
		left join customer_order o on o.id = c.order_id
		where (c.outcome = 'ordered') <> (c.order_id is not null)
			or (c.order_id is not null and (o.id is null or o.user_id <> s.user_id))`,
	),
	sqlInvariant(
		'subscriptions.days',
		'no day has an outcome that the subscription has not come to yet, nor is one ahead that it has passed',
		`select c.subscription_id as subscription, s.last_date as lastDate, s.next_date as nextDate, c.date
		from subscription_cycle c
		join subscription s on s.id = c.subscription_id
		where s.last_date is null or c.date > s.last_date or s.next_date <= s.last_date`,
	),
	sqlInvariant(
		'subscriptions.due',
		'one that is over is never looked at again, and one with a day ahead is',
		`select id as subscription, status, next_date as nextDate, run_at as runAt
		from subscription
		where (status <> 'active' and (run_at is not null or next_date is not null))
			or (status = 'active' and next_date is not null and run_at is null)`,
	),
	sqlInvariant(
		'subscriptions.lines',
		'a subscription that goes on has something to order',
		`select s.id as subscription from subscription s
		where s.status = 'active' and not exists (select 1 from subscription_line l where l.subscription_id = s.id)`,
	),
];
