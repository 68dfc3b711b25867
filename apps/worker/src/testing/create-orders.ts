import {
	type EntityManager,
	Hub,
	newId,
	Order,
	OrderItem,
	OutboxMessage,
	orderNumber,
	Payment,
	SellUnit,
	StockItem,
	User,
} from '@dailyveg/db';
import { countUnit, createAreas, createProduct, createUser, weightUnit } from '@dailyveg/db/testing';

/** What test orders refer to. */
export interface TestStore {
	userId: string;
	email: string;
	hubId: string;
	byWeight: { sellUnitId: string; stockItemId: string };
	byCount: { sellUnitId: string; stockItemId: string };
}

/** A customer, a hub, tomatoes by weight and coriander by the bunch. */
export async function createStore(em: EntityManager): Promise<TestStore> {
	const user = await createUser(em);
	const { hub } = await createAreas(em);
	const stock = [{ hub, onHand: 1_000_000 }];
	const tomato = await createProduct(em, { units: [weightUnit()], stock });
	const coriander = await createProduct(em, { name: 'Coriander', units: [countUnit()], stock });
	const referencesOf = async (productId: string) => ({
		sellUnitId: (await em.findOneOrFail(SellUnit, { product: productId })).id,
		stockItemId: (await em.findOneOrFail(StockItem, { product: productId })).id,
	});
	return {
		userId: user.id,
		email: user.email,
		hubId: hub.id,
		byWeight: await referencesOf(tomato.id),
		byCount: await referencesOf(coriander.id),
	};
}

interface OrderTraits {
	productName?: string;
	recipientName?: string;
	reservedUntil?: Date;
	/** Names of the jobs promised with it. */
	jobs?: readonly string[];
}

const bothJobs = ['orders.sendConfirmation', 'orders.renderInvoice'];
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Orders of 1.5 kg of tomatoes and 2 bunches of coriander, committed together with their outbox rows; their ids. */
export async function createOrders(
	em: EntityManager,
	store: TestStore,
	count: number,
	traits: OrderTraits = {},
): Promise<string[]> {
	const ids = Array.from({ length: count }, newId);
	await em.fork().transactional(async (transaction) => {
		for (const id of ids) createOrder(transaction, store, id, traits);
	});
	return ids;
}

function createOrder(em: EntityManager, store: TestStore, id: string, traits: OrderTraits): void {
	const now = new Date();
	const order = em.create(Order, {
		id,
		number: orderNumber(id, now),
		user: em.getReference(User, store.userId),
		hub: em.getReference(Hub, store.hubId),
		status: 'placed',
		paymentMethod: 'cash_on_delivery',
		paymentStatus: 'pending',
		subtotalMinor: 9_000,
		deliveryFeeMinor: 2_500,
		totalMinor: 11_500,
		address: {
			recipientName: traits.recipientName ?? 'Asha Rao',
			phone: '+919845012345',
			line1: '12, 3rd Cross, 5th Block',
			line2: null,
			landmark: 'Opposite the park',
			pincode: '560034',
			areaName: 'Koramangala',
			city: 'Bengaluru',
			state: 'Karnataka',
		},
		note: null,
		reservedUntil: traits.reservedUntil ?? new Date(now.getTime() + DAY_MS),
	});
	em.create(Payment, {
		...{ purpose: 'order', order, user: order.user, method: 'cash_on_delivery', status: 'pending' },
		amountMinor: order.totalMinor,
	});
	addItem(em, order, store.byWeight, {
		name: traits.productName ?? 'Tomato',
		kind: 'weight',
		unitLabel: 'kg',
		unitPriceMinor: 4_000,
		quantity: 1_500,
		lineTotalMinor: 6_000,
	});
	addItem(em, order, store.byCount, {
		name: 'Coriander',
		kind: 'count',
		unitLabel: 'bunch',
		unitPriceMinor: 1_500,
		quantity: 2,
		lineTotalMinor: 3_000,
	});
	for (const name of traits.jobs ?? bothJobs) em.create(OutboxMessage, { name, payload: { orderId: id } });
}

function addItem(
	em: EntityManager,
	order: Order,
	{ sellUnitId, stockItemId }: TestStore['byWeight'],
	line: Pick<OrderItem, 'name' | 'kind' | 'unitLabel' | 'unitPriceMinor' | 'quantity' | 'lineTotalMinor'>,
): void {
	em.create(OrderItem, {
		order,
		sellUnit: em.getReference(SellUnit, sellUnitId),
		stockItem: em.getReference(StockItem, stockItemId),
		reservedQuantity: line.quantity,
		...line,
	});
}
