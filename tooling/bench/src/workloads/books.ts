import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { Goal } from '../report/row.ts';

const JOBS_PER_ORDER = 2;

interface OrderCount {
	orders: number;
	/** Jobs promised so far. */
	messages: number;
}

export async function countOrders(pool: Pool): Promise<OrderCount> {
	const [[counts]] = await pool.query<(RowDataPacket & OrderCount)[]>(
		'select (select count(*) from customer_order) as orders, (select count(*) from outbox_message) as messages',
	);
	return counts ?? { orders: 0, messages: 0 };
}

/** What does not add up after the orders; all of it must be 0. */
async function findDifferences(pool: Pool, expected: OrderCount): Promise<[string, number][]> {
	const { orders, messages } = await countOrders(pool);
	const [[differences]] = await pool.query<RowDataPacket[]>(
		`select
			(select count(*) from stock_item s left join (
				select i.stock_item_id, sum(i.reserved_quantity) as held
				from order_item i join customer_order o on o.id = i.order_id
				where o.status in ('placed', 'confirmed', 'packing') group by i.stock_item_id
			) h on h.stock_item_id = s.id where s.reserved <> coalesce(h.held, 0)) as wrongReservations,
			(select count(*) from stock_item where reserved > on_hand) as oversoldItems,
			(select count(*) from cart_item i join cart c on c.id = i.cart_id join user u on u.id = c.user_id
				where u.email like '%buyer-%@bench.example') as linesLeftInCarts`,
	);
	return [
		['orders', orders - expected.orders],
		['messages', messages - expected.messages],
		...Object.entries<number>(differences ?? {}),
	];
}

/** Whether the database holds exactly what was answered: orders, reservations, emptied carts, promised jobs. */
export async function checkBooks(
	pool: Pool,
	{ placed, ordersBefore }: { placed: number; ordersBefore: OrderCount },
): Promise<Goal> {
	const differences = await findDifferences(pool, {
		orders: ordersBefore.orders + placed,
		messages: ordersBefore.messages + placed * JOBS_PER_ORDER,
	});
	const wrong = differences.filter(([, difference]) => difference !== 0);
	return {
		name: 'W5 books',
		wanted: 'orders = answers, reserved = ordered, carts empty, 2 jobs each',
		reached:
			wrong.map(([name, difference]) => `${name} ${difference}`).join(', ') || `${placed} orders, exact`,
		isReached: wrong.length === 0,
	};
}
