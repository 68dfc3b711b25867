import { miscountedRiders } from '../ratings/rider-rating.repository.ts';
import { sqlInvariant } from './invariant.ts';

/** What holds of runs, their stops and the cash of riders. Amounts in minor units. */
export const deliveryInvariants = [
	sqlInvariant(
		'deliveries.orders',
		'a stop that is under way or has ended in a delivery says of its order what the order says',
		`select s.id as stop, s.status as stopStatus, o.id as \`order\`, o.status as orderStatus
		from delivery_stop s
		join delivery_run r on r.id = s.run_id
		join customer_order o on o.id = s.order_id
		where (r.status = 'started' and s.status in ('pending', 'arrived') and o.status <> 'dispatched')
			or (s.status in ('delivered', 'partly_delivered') and o.status not in (s.status, 'returned'))`,
	),
	sqlInvariant(
		'deliveries.active',
		'an order is on at most one run at a time: a stop holds its order until it has ended',
		`select s.id as stop, s.status, s.order_id as \`order\`
		from delivery_stop s
		where (s.status in ('pending', 'arrived') and (s.active_order_id is null or s.active_order_id <> s.order_id))
			or (s.status not in ('pending', 'arrived') and s.active_order_id is not null)`,
	),
	sqlInvariant(
		'deliveries.dispatched',
		'an order that went out with a run and is on its way is at an open stop of a run that has started',
		`select o.id as \`order\`
		from customer_order o
		where o.status = 'dispatched'
			and exists (select 1 from delivery_stop s where s.order_id = o.id)
			and not exists (
				select 1 from delivery_stop s join delivery_run r on r.id = s.run_id
				where s.active_order_id = o.id and r.status = 'started')`,
	),
	sqlInvariant(
		'deliveries.runs',
		'a run has started before its stops are passed, and ends with the last of them',
		`select r.id as run, r.status, count(s.id) as stops,
			coalesce(sum(s.status in ('pending', 'arrived')), 0) as openStops
		from delivery_run r left join delivery_stop s on s.run_id = r.id
		group by r.id, r.status, r.capacity
		having (r.status = 'planned' and stops <> coalesce(sum(s.status = 'pending'), 0))
			or (r.status = 'finished' and openStops > 0)
			or (r.status = 'started' and openStops = 0)
			or stops > max(r.capacity)`,
	),
	sqlInvariant(
		'deliveries.cash',
		'a settlement is what was collected at its stops, all of which are its rider’s',
		`select t.id as settlement, t.collected_minor as collectedMinor, coalesce(sum(s.cash_collected_minor), 0) as stopsMinor
		from rider_settlement t
		left join delivery_stop s on s.settlement_id = t.id
		left join delivery_run r on r.id = s.run_id
		group by t.id, t.collected_minor, t.rider_id
		having collectedMinor <> stopsMinor or sum(coalesce(r.rider_id <> t.rider_id, 0)) > 0`,
	),
	sqlInvariant(
		'deliveries.differences',
		'cash that is not what was due, or not what was collected, has a reason',
		`select s.id as stopOrSettlement, s.cash_due_minor as expectedMinor, s.cash_collected_minor as foundMinor
		from delivery_stop s
		where s.cash_collected_minor <> s.cash_due_minor and s.cash_difference_reason is null
		union all
		select t.id, t.collected_minor, t.counted_minor
		from rider_settlement t
		where t.status = 'confirmed' and t.counted_minor <> t.collected_minor and t.difference_reason is null`,
	),
	sqlInvariant(
		'deliveries.ratings',
		'the counted stars of a rider are those of the visible ratings',
		miscountedRiders,
	),
];
