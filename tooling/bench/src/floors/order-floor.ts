import {
	deleteCartItems,
	type EntityManager,
	findAddress,
	findCartLines,
	lockStock,
	newId,
	orderNumber,
	reserveStock,
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
 * One transaction with the statements of orders.place in their order, on one connection: reads the address and the
 * cart, locks the stock, reserves it, inserts the order, its lines, its event and two outbox rows, empties the cart.
 * Reads, locks and the emptying are the repositories' own SQL. Not in it: authentication, validation, the
 * Idempotency-Key (one insert before, one update inside), entities, the unit of work and its ORM, prices by rule.
 */
export async function placeBareOrder(pool: Pool, { userId = '', addressId = '' }: BareOrder) {
	const connection = await pool.getConnection();
	try {
		await connection.query('start transaction');
		const order = await insertOrder(connection, userId, addressId);
		await connection.query('commit');
		return order;
	} catch (error) {
		await connection.query('rollback');
		throw error;
	} finally {
		connection.release();
	}
}

async function insertOrder(connection: PoolConnection, userId: string, addressId: string) {
	const em = asEntityManager(connection);
	const now = new Date();
	const address = await findAddress(em, userId, addressId);
	const lines = await findCartLines(em, userId);
	if (!address?.hubId || lines.length === 0) throw new Error('nothing to order');
	const productIds = [...new Set(lines.map((line) => line.productId))];
	const stock = await lockStock(em, address.hubId, productIds);
	const stockOf = new Map(stock.map((item) => [item.productId, item.id]));
	const items = lines.map((line) => ({ ...line, stockItemId: stockOf.get(line.productId) ?? '' }));
	await reserveStock(em, items, now);
	const id = newId();
	const totalMinor = lines.reduce((sum, line) => sum + line.priceMinor * line.quantity, 0);
	const { hubId, ...snapshot } = address;
	const order = { id: uuidToBinary(id), created_at: now, updated_at: now, number: orderNumber(id, now) };
	await connection.query('insert into customer_order set ?', {
		...order,
		user_id: uuidToBinary(userId),
		hub_id: uuidToBinary(hubId),
		status: 'placed',
		payment_method: 'cash_on_delivery',
		currency: 'INR',
		subtotal_minor: totalMinor,
		delivery_fee_minor: 0,
		total_minor: totalMinor,
		address: JSON.stringify(snapshot),
		reserved_until: now,
	});
	await connection.query(
		`insert into order_item (id, created_at, updated_at, order_id, sell_unit_id, stock_item_id, name, kind,
			unit_label, unit_price_minor, quantity, reserved_quantity, line_total_minor) values ?`,
		[
			items.map((line) => [
				...[uuidToBinary(newId()), now, now, order.id],
				...[uuidToBinary(line.sellUnitId), uuidToBinary(line.stockItemId), line.name, line.kind],
				...[line.unitLabel, line.priceMinor, line.quantity, line.quantity, line.priceMinor * line.quantity],
			]),
		],
	);
	await connection.query('insert into order_event set ?', {
		id: uuidToBinary(newId()),
		order_id: order.id,
		type: 'placed',
		actor_id: uuidToBinary(userId),
		occurred_at: now,
	});
	const payload = JSON.stringify({ orderId: id });
	await connection.query('insert into outbox_message (id, name, payload, created_at) values ?', [
		['orders.sendConfirmation', 'orders.renderInvoice'].map((name) => [
			...[uuidToBinary(newId()), name, payload, now],
		]),
	]);
	await deleteCartItems(em, userId);
	return { id, number: order.number, status: 'placed', totalMinor, address: snapshot, items };
}

/** As much of an entity manager as the repositories of raw SQL need: statements go straight to the driver. */
function asEntityManager(connection: PoolConnection): EntityManager {
	const execute = async (sql: string, params: unknown[]) => {
		const [result] = await connection.query<RowDataPacket[] | ResultSetHeader>(sql, params);
		return result;
	};
	return { execute } as unknown as EntityManager;
}
