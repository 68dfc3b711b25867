import {
	type EntityManager,
	findAddress,
	findStockedLines,
	newId,
	orderNumber,
	reserveStock,
	takeCartLines,
	uuidToBinary,
} from '@dailyveg/db';
import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';

/** Where floor B takes orders. */
export const ORDERS_PATH = '/orders';

/** Whose cart becomes an order, and where it goes. */
export interface BareOrder {
	userId?: string;
	addressId?: string;
}

/**
 * The statements of orders.place in their order: reads address, and cart with stock; then in one transaction takes
 * the lines out of the cart, inserts order, lines, event and two outbox rows, and claims the stock, which
 * locks its rows until the commit. Reads, cart and stock are the repositories' own SQL. Not in it: authentication,
 * validation, the Idempotency-Key (an insert before, an update inside), entities, the unit of work, prices by rule.
 */
export async function placeBareOrder(pool: Pool, { userId = '', addressId = '' }: BareOrder) {
	const connection = await pool.getConnection();
	try {
		const plan = await readPlan(asEntityManager(connection), userId, addressId);
		await connection.query('begin');
		const order = await writeOrder(connection, plan, userId);
		await connection.query('commit');
		return order;
	} catch (error) {
		await connection.query('rollback');
		throw error;
	} finally {
		connection.release();
	}
}

async function readPlan(em: EntityManager, userId: string, addressId: string) {
	const address = await findAddress(em, userId, addressId);
	if (!address?.hubId) throw new Error('nowhere to deliver');
	const lines = await findStockedLines(em, { userId }, address.hubId, new Date());
	if (lines.length === 0) throw new Error('nothing to order');
	const items = lines.map((line) => ({ ...line, stockItemId: line.stock?.id ?? '' }));
	return { address: { ...address, hubId: address.hubId }, items };
}

type Plan = Awaited<ReturnType<typeof readPlan>>;

async function writeOrder(connection: PoolConnection, { address, items }: Plan, userId: string) {
	const em = asEntityManager(connection);
	const now = new Date();
	const id = newId();
	const orderId = uuidToBinary(id);
	const totalMinor = items.reduce((sum, line) => sum + line.priceMinor * line.quantity, 0);
	const number = orderNumber(id, now);
	if (!(await takeCartLines(em, items))) throw new Error('the cart changed');
	const payload = JSON.stringify({ orderId: id });
	await connection.query('insert into outbox_message (id, name, payload, created_at) values ?', [
		['orders.sendConfirmation', 'orders.renderInvoice'].map((name) => [
			...[uuidToBinary(newId()), name, payload, now],
		]),
	]);
	await connection.query('insert into customer_order set ?', {
		...{ id: orderId, created_at: now, updated_at: now, number, status: 'placed' },
		...{ user_id: uuidToBinary(userId), hub_id: uuidToBinary(address.hubId) },
		...{ payment_method: 'cash_on_delivery', currency: 'INR', reserved_until: now },
		...{ subtotal_minor: totalMinor, delivery_fee_minor: 0, total_minor: totalMinor },
		address: JSON.stringify(address),
	});
	await connection.query('insert into order_event set ?', {
		...{ id: uuidToBinary(newId()), order_id: orderId, type: 'placed' },
		...{ actor_id: uuidToBinary(userId), occurred_at: now },
	});
	await connection.query(
		`insert into order_item (id, created_at, updated_at, order_id, sell_unit_id, stock_item_id, name, kind,
			unit_label, unit_price_minor, quantity, reserved_quantity, line_total_minor) values ?`,
		[
			items.map((line) => [
				...[uuidToBinary(newId()), now, now, orderId],
				...[uuidToBinary(line.sellUnitId), uuidToBinary(line.stockItemId), line.name, line.kind],
				...[line.unitLabel, line.priceMinor, line.quantity, line.quantity, line.priceMinor * line.quantity],
			]),
		],
	);
	const cause = { kind: 'order', id, actorId: userId } as const;
	if (!(await reserveStock(em, items, cause, now))) throw new Error('the stock changed');
	return { id, number, status: 'placed', totalMinor, address, items };
}

/** As much of an entity manager as the repositories of raw SQL need: statements go straight to the driver. */
function asEntityManager(connection: PoolConnection): EntityManager {
	const execute = async (sql: string, params: unknown[]) => {
		const [result] = await connection.query<RowDataPacket[] | ResultSetHeader>(sql, params);
		return result;
	};
	return { execute } as unknown as EntityManager;
}
