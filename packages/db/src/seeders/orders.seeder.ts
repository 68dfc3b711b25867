import type { RequiredEntityData } from '@mikro-orm/core';
import { Address } from '../addresses/address.entity.ts';
import { User } from '../auth/user.entity.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { textList } from '../check/text-list.ts';
import { DeliveryStop } from '../deliveries/delivery-stop.entity.ts';
import { Order } from '../orders/order.entity.ts';
import { OrderEvent } from '../orders/order-event.entity.ts';
import { OrderItem } from '../orders/order-item.entity.ts';
import { orderNumber } from '../orders/order-number.ts';
import { stockHoldingStatuses } from '../orders/orders.enums.ts';
import { Payment } from '../payments/payment.entity.ts';
import { DEFAULT_DELIVERY_TERMS, deliveryFeeOf } from '../pricing/delivery-fee.ts';
import { demoAccounts } from './demo-accounts.ts';
import { type HubOffers, hubOffers, type PlannedLine, planLines } from './order-lines.ts';
import { planOrders } from './order-plan.ts';
import { itemOf, paymentOf, paymentStatusOf, snapshotOf } from './order-rows.ts';
import { PastDeliveries, type PastDelivery } from './past-deliveries.ts';
import { stopRow } from './past-runs.ts';
import { DAY, newRow, type SeedContext } from './seed-context.ts';

const ORDERS_PER_BATCH = 250;

/** The demo customer places so many orders at most: a list that people can look through. */
const MAX_DEMO_ORDERS = 20;

interface Batch {
	orders: RequiredEntityData<Order>[];
	items: RequiredEntityData<OrderItem>[];
	events: RequiredEntityData<OrderEvent>[];
	payments: RequiredEntityData<Payment>[];
	stops: RequiredEntityData<DeliveryStop>[];
}

const newBatch = (): Batch => ({ orders: [], items: [], events: [], payments: [], stops: [] });

/** Orders of the seeded customers in all states, and the stock that the open ones hold. Returns how many. */
export async function seedOrders(context: SeedContext, count: number): Promise<number> {
	if (count === 0) return 0;
	const { em, random, now, onProgress } = context;
	const customers = await customersWithAddress(context);
	const actors = await actorIds(context);
	const offersByHub = new Map<string, HubOffers>();
	const past = await PastDeliveries.of(context);
	let batch: Batch = newBatch();
	let done = 0;
	for (const plan of planOrders(count, now, random)) {
		const address = pickCustomer(customers, count, context);
		const hubId = hubOf(address);
		const offers = offersByHub.get(hubId) ?? (await hubOffers(em, hubId));
		offersByHub.set(hubId, offers);
		const lines = planLines(offers, stockHoldingStatuses.includes(plan.status), random);
		if (lines.length > 0)
			addOrder(batch, context, { ...past.bring(plan, hubId, lines), address, hubId, lines, actors });
		if (batch.orders.length >= ORDERS_PER_BATCH) {
			done += await writeBatch(context, batch, past);
			batch = newBatch();
			onProgress('orders', done, count);
		}
	}
	done += await writeBatch(context, batch, past);
	await past.end();
	onProgress('orders', done, count);
	await holdStock(context);
	return done;
}

type CustomerAddress = Awaited<ReturnType<typeof customersWithAddress>>[number];

/** Default addresses of all customers, the demo customer's first. */
async function customersWithAddress({ em }: SeedContext) {
	const addresses = await em.find(
		Address,
		{ isDefault: true, deletedAt: null, user: { role: 'customer' }, pincode: { hub: { $ne: null } } },
		{
			populate: ['user', 'pincode.city.state'],
			orderBy: { user: { email: 'asc' } },
			disableIdentityMap: true,
		},
	);
	const isDemo = (address: { user: { email: string } }) => address.user.email === demoAccounts.customer.email;
	return [...addresses.filter(isDemo), ...addresses.filter((address) => !isDemo(address))];
}

function pickCustomer(
	customers: CustomerAddress[],
	orderCount: number,
	{ random }: SeedContext,
): CustomerAddress {
	const [demo, ...others] = customers;
	if (!demo) throw new TypeError('there is no customer with an address in a served pincode');
	const isDemo = others.length === 0 || random.chance(Math.min(0.25, MAX_DEMO_ORDERS / orderCount));
	return isDemo ? demo : random.pick(others);
}

function hubOf({ pincode }: CustomerAddress): string {
	if (!pincode.hub) throw new TypeError(`pincode ${pincode.code} is not served`);
	return pincode.hub.id;
}

async function actorIds({ em }: SeedContext): Promise<{ staff: string; rider: string }> {
	const [staff, rider] = await Promise.all(
		[demoAccounts.staff, demoAccounts.rider].map(({ email }) =>
			em.findOneOrFail(User, { email }, { fields: ['id'], disableIdentityMap: true }),
		),
	);
	if (!staff || !rider) throw new TypeError('the demo accounts are missing');
	return { staff: staff.id, rider: rider.id };
}

interface PlannedOrder extends PastDelivery {
	address: CustomerAddress;
	hubId: string;
	lines: PlannedLine[];
	actors: { staff: string; rider: string };
}

function addOrder(
	batch: Batch,
	context: SeedContext,
	{ plan, slotId, stop, refusal, address, hubId, lines, actors }: PlannedOrder,
): void {
	const base = newRow(context, plan.placedAt);
	const subtotalMinor = lines.reduce((sum, line) => sum + line.lineTotalMinor, 0);
	const feeMinor = deliveryFeeOf(DEFAULT_DELIVERY_TERMS, subtotalMinor);
	const totalMinor = subtotalMinor + feeMinor;
	const refundedMinor = plan.status === 'returned' ? totalMinor : (refusal?.amountMinor ?? 0);
	const dueMinor = totalMinor - refundedMinor;
	batch.orders.push({
		...base,
		number: orderNumber(base.id, plan.placedAt),
		user: address.user.id,
		hub: hubId,
		slot: slotId,
		status: plan.status,
		paymentMethod: 'cash_on_delivery',
		paymentStatus: paymentStatusOf(plan.status),
		currency: 'INR',
		subtotalMinor,
		deliveryFeeMinor: feeMinor,
		...{ totalMinor, refundedMinor },
		address: snapshotOf(address),
		note: null,
		// A day from now, so that the demo's fresh orders do not expire while someone looks around.
		reservedUntil: new Date((plan.status === 'placed' ? context.now : plan.placedAt).getTime() + DAY),
		cancelReason: plan.cancelReason,
		invoiceKey: null,
		updatedAt: plan.events.at(-1)?.at ?? plan.placedAt,
	});
	batch.payments.push(paymentOf(plan, base.id, address.user.id, dueMinor, context));
	for (const [index, line] of lines.entries())
		batch.items.push({
			...itemOf(line, base.id, plan, context),
			refusedQuantity: refusal?.line === index ? refusal.quantity : 0,
		});
	if (stop) {
		const ending = plan.status === 'delivered' || plan.status === 'partly_delivered' ? plan.status : 'failed';
		batch.stops.push(stopRow(context, stop, base.id, ending, dueMinor));
	}
	const people = { ...actors, rider: stop?.riderId ?? actors.rider, customer: address.user.id, system: null };
	for (const { type, by, at } of plan.events)
		batch.events.push({
			id: context.random.uuid(at),
			order: base.id,
			type,
			actor: people[by],
			occurredAt: at,
		});
}

async function writeBatch(
	{ em }: SeedContext,
	{ orders, items, events, payments, stops }: Batch,
	past: PastDeliveries,
): Promise<number> {
	await bulkInsert(em, Order, orders);
	await bulkInsert(em, OrderItem, items);
	await bulkInsert(em, OrderEvent, events);
	await bulkInsert(em, Payment, payments);
	await past.write();
	await bulkInsert(em, DeliveryStop, stops);
	return orders.length;
}

/** Sets what open orders hold of each stock item, from the orders themselves. */
async function holdStock({ em }: SeedContext): Promise<void> {
	await em.execute(
		`update stock_item s
		join (
			select i.stock_item_id, sum(i.reserved_quantity) as held
			from order_item i join customer_order o on o.id = i.order_id
			where o.status in (${textList(stockHoldingStatuses)})
			group by i.stock_item_id
		) h on h.stock_item_id = s.id
		set s.reserved = h.held`,
	);
}
