import {
	DeliveryRun,
	DeliveryStop,
	IssuePhoto,
	Notification,
	newId,
	OrderIssue,
	Rating,
	RiderDocument,
	RiderRating,
	Session,
} from '@dailyveg/db';
import { createSlots, createUser } from '@dailyveg/db/testing';
import { type TestUser, tableChecksums } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../root.ts';
import { createShopper, type OpenShop, openShop, type Shopper } from '../testing/shopper.ts';
import type { Audience, ProcedureMeta } from './meta.ts';

/**
 * Whose a thing is that an input names. `public`: everybody's, such as a product. `staff`: the shop's, open to
 * whoever has the procedure's permission. `rider`: any rider's, since deliveries are not assigned yet. Else it
 * belongs to one person, and the name says which of the victim's ids to try.
 */
type Owner = 'public' | 'staff' | 'rider' | { own: keyof Victims };

/** Ids of things that belong to somebody else. */
interface Victims {
	customer: string;
	address: string;
	order: string;
	rating: string;
	notification: string;
	device: string;
	subscription: string;
	shoppingList: string;
	stockNotice: string;
	issue: string;
	photo: string;
	session: string;
	/** Of a rider; the rest is a customer's. */
	document: string;
	run: string;
	stop: string;
}

/** Every field of every input that names a thing. A new one fails the test until it stands here. */
const owners: Record<string, Owner> = {
	'addresses.delete id': { own: 'address' },
	'addresses.update id': { own: 'address' },
	'admin.apiCalls.list userId': 'staff',
	'admin.apiKeys.revoke id': 'staff',
	'admin.audit.export actorId': 'staff',
	'admin.audit.export targetId': 'staff',
	'admin.audit.list actorId': 'staff',
	'admin.audit.list targetId': 'staff',
	'admin.catalog.deleteProduct id': 'staff',
	'admin.catalog.restoreProduct id': 'staff',
	'admin.catalog.scheduleProduct id': 'staff',
	'admin.catalog.setStock hubId': 'staff',
	'admin.catalog.setStock productId': 'staff',
	'admin.catalog.updateProduct id': 'staff',
	'admin.catalog.updateProduct unitPrices.sellUnitId': 'staff',
	'admin.categories.create parentId': 'staff',
	'admin.categories.move id': 'staff',
	'admin.categories.move parentId': 'staff',
	'admin.categories.reorder categoryIds': 'staff',
	'admin.categories.reorder parentId': 'staff',
	'admin.categories.update id': 'staff',
	'admin.deliveries.assign riderId': 'staff',
	'admin.deliveries.assign runId': 'staff',
	'admin.deliveries.confirmSettlement settlementId': 'staff',
	'admin.deliveries.getPhoto stopId': 'staff',
	'admin.deliveries.listSettlements riderId': 'staff',
	'admin.deliveries.reschedule orderId': 'staff',
	'admin.deliveries.reschedule slotId': 'staff',
	'admin.deliveries.listRuns hubId': 'staff',
	'admin.deliveries.listRuns riderId': 'staff',
	'admin.deliveries.listRuns slotId': 'staff',
	'admin.deliveries.moveStop runId': 'staff',
	'admin.deliveries.moveStop stopId': 'staff',
	'admin.deliveries.plan hubId': 'staff',
	'admin.deliveries.plan riders.riderId': 'staff',
	'admin.deliveries.plan slotId': 'staff',
	'admin.featured.create productIds': 'staff',
	'admin.featured.delete id': 'staff',
	'admin.featured.reorder listIds': 'staff',
	'admin.featured.update id': 'staff',
	'admin.featured.update productIds': 'staff',
	'admin.inventory.adjust hubId': 'staff',
	'admin.inventory.adjust lotId': 'staff',
	'admin.inventory.adjust productId': 'staff',
	'admin.inventory.listLots hubId': 'staff',
	'admin.inventory.listLots productId': 'staff',
	'admin.inventory.listMovements hubId': 'staff',
	'admin.inventory.listMovements productId': 'staff',
	'admin.inventory.listStock hubId': 'staff',
	'admin.inventory.receiveLot hubId': 'staff',
	'admin.inventory.receiveLot productId': 'staff',
	'admin.inventory.recordWaste hubId': 'staff',
	'admin.inventory.recordWaste lotId': 'staff',
	'admin.inventory.recordWaste productId': 'staff',
	'admin.inventory.setThresholds hubId': 'staff',
	'admin.inventory.setThresholds productId': 'staff',
	'admin.inventory.takeBack orderId': 'staff',
	'admin.inventory.takeBack productId': 'staff',
	'admin.invitations.create staffRoleId': 'staff',
	'admin.invitations.revoke id': 'staff',
	'admin.orders.confirm orderId': 'staff',
	'admin.orders.list hubId': 'staff',
	'admin.orders.list slotId': 'staff',
	'admin.issues.list assigneeId': 'staff',
	'admin.issues.assign assigneeId': 'staff',
	'admin.issues.assign id': 'staff',
	'admin.issues.getPhotoUrl id': 'staff',
	'admin.issues.reject id': 'staff',
	'admin.issues.resolve id': 'staff',
	'admin.customerNotes.list customerId': 'staff',
	'admin.customerNotes.create customerId': 'staff',
	'admin.customerNotes.delete id': 'staff',
	'admin.orders.return orderId': 'staff',
	'admin.orders.return lines.itemId': 'staff',
	'admin.orders.receiveRefused orderId': 'staff',
	'admin.orders.receiveRefused lines.itemId': 'staff',
	'admin.orders.cancel orderId': 'staff',
	'admin.packing.listOrders hubId': 'staff',
	'admin.packing.listOrders slotId': 'staff',
	'admin.packing.listProducts hubId': 'staff',
	'admin.packing.listProducts slotId': 'staff',
	'admin.orders.startPacking orderId': 'staff',
	'admin.orders.pack lines.itemId': 'staff',
	'admin.orders.pack lines.substitutes.sellUnitId': 'staff',
	'admin.orders.pack orderId': 'staff',
	'admin.prices.cancel id': 'staff',
	'admin.prices.list hubId': 'staff',
	'admin.prices.list sellUnitId': 'staff',
	'admin.prices.schedule hubId': 'staff',
	'admin.prices.schedule sellUnitId': 'staff',
	'admin.productImages.createUpload productId': 'staff',
	'admin.productImages.delete id': 'staff',
	'admin.productImages.list productId': 'staff',
	'admin.productImages.reorder imageIds': 'staff',
	'admin.productImages.reorder productId': 'staff',
	'admin.productImages.submit id': 'staff',
	'admin.productExports.get id': 'staff',
	'admin.productImports.cancel id': 'staff',
	'admin.productImports.get id': 'staff',
	'admin.productImports.getReport id': 'staff',
	'admin.productImports.submit id': 'staff',
	'admin.ratings.hide id': 'staff',
	'admin.ratings.hideRider id': 'staff',
	'admin.ratings.listRiders riderId': 'staff',
	'admin.ratings.restoreRider id': 'staff',
	'admin.ratings.list productId': 'staff',
	'admin.ratings.restore id': 'staff',
	'admin.reports.days hubId': 'staff',
	'admin.reports.getExport id': 'staff',
	'admin.reports.orderStates hubId': 'staff',
	'admin.reports.requestExport categoryId': 'staff',
	'admin.reports.requestExport hubId': 'staff',
	'admin.reports.riders hubId': 'staff',
	'admin.reports.sales categoryId': 'staff',
	'admin.reports.sales hubId': 'staff',
	'admin.reports.slots hubId': 'staff',
	'admin.reports.topProducts categoryId': 'staff',
	'admin.reports.topProducts hubId': 'staff',
	'admin.reports.waste hubId': 'staff',
	'admin.riderDocuments.getUrl id': 'staff',
	'admin.riderDocuments.review id': 'staff',
	'admin.roles.delete id': 'staff',
	'admin.roles.update id': 'staff',
	'admin.slots.createTemplate hubId': 'staff',
	'admin.slots.list hubId': 'staff',
	'admin.slots.listTemplates hubId': 'staff',
	'admin.slots.setException hubId': 'staff',
	'admin.slots.updateTemplate id': 'staff',
	'admin.stockAlerts.acknowledge id': 'staff',
	'admin.stockAlerts.list hubId': 'staff',
	'admin.stockCounts.cancel countId': 'staff',
	'admin.stockCounts.close countId': 'staff',
	'admin.stockCounts.enter countId': 'staff',
	'admin.stockCounts.enter productId': 'staff',
	'admin.stockCounts.list hubId': 'staff',
	'admin.stockCounts.listLines countId': 'staff',
	'admin.stockCounts.start hubId': 'staff',
	'admin.users.disable id': 'staff',
	'admin.users.enable id': 'staff',
	'admin.users.endSessions id': 'staff',
	'admin.users.get id': 'staff',
	'admin.users.setStaffRole id': 'staff',
	'admin.users.setStaffRole staffRoleId': 'staff',
	'admin.webhooks.deleteEndpoint id': 'staff',
	'admin.webhooks.listDeliveries endpointId': 'staff',
	'admin.webhooks.redeliver id': 'staff',
	'admin.webhooks.rotateSecret id': 'staff',
	'admin.webhooks.sendTest id': 'staff',
	'admin.webhooks.updateEndpoint id': 'staff',
	'auth.sessions.revoke sessionId': { own: 'session' },
	'admin.payments.creditWallet userId': 'staff',
	'admin.payments.refund orderId': 'staff',
	'admin.payments.writeOff orderId': 'staff',
	'admin.pricing.getDeliveryRule hubId': 'staff',
	'admin.pricing.setDeliveryRule hubId': 'staff',
	'admin.promotions.create categoryId': 'staff',
	'admin.promotions.create productId': 'staff',
	'admin.promotions.update id': 'staff',
	'cart.quote addressId': { own: 'address' },
	'cart.quote slotId': 'public',
	'cart.removeItem sellUnitId': 'public',
	'cart.setItem sellUnitId': 'public',
	'orders.reorder orderId': { own: 'order' },
	'notifications.deleteDevice id': { own: 'device' },
	'notifications.markRead id': { own: 'notification' },
	'orders.setSubstitution orderId': { own: 'order' },
	'issues.create orderId': { own: 'order' },
	// Looked for among the lines of the order, which has to be one's own.
	'issues.create lines.itemId': 'public',
	'issues.get id': { own: 'issue' },
	'issues.createPhotoUpload issueId': { own: 'issue' },
	'issues.submitPhoto id': { own: 'photo' },
	'deliveries.get orderId': { own: 'order' },
	'deliveries.reschedule orderId': { own: 'order' },
	'deliveries.reschedule slotId': 'public',
	// A place in the timeline of that order and no other.
	'deliveries.track lastEventId': 'public',
	'deliveries.track orderId': { own: 'order' },
	'orders.cancel orderId': { own: 'order' },
	'orders.get orderId': { own: 'order' },
	'orders.getInvoiceUrl orderId': { own: 'order' },
	'orders.place addressId': { own: 'address' },
	'orders.place slotId': 'public',
	'orders.place lineSubstitutions.sellUnitId': 'public',
	// Looked for among the lines of the order, which has to be one's own.
	'orders.setSubstitution lines.itemId': 'public',
	// A place in the timeline of that order and no other.
	'orders.watch lastEventId': 'public',
	'orders.watch orderId': { own: 'order' },
	'payments.start orderId': { own: 'order' },
	'ratings.create orderId': { own: 'order' },
	'ratings.create productId': 'public',
	'ratings.getRider orderId': { own: 'order' },
	'ratings.setRider orderId': { own: 'order' },
	'ratings.delete id': { own: 'rating' },
	'ratings.update id': { own: 'rating' },
	'rider.documents.submit id': { own: 'document' },
	'favourites.add productId': 'public',
	'favourites.remove productId': 'public',
	'shoppingLists.addToCart listId': { own: 'shoppingList' },
	'shoppingLists.delete listId': { own: 'shoppingList' },
	'shoppingLists.get listId': { own: 'shoppingList' },
	'shoppingLists.removeLine listId': { own: 'shoppingList' },
	'shoppingLists.removeLine sellUnitId': 'public',
	'shoppingLists.rename listId': { own: 'shoppingList' },
	'shoppingLists.setLine listId': { own: 'shoppingList' },
	'shoppingLists.setLine sellUnitId': 'public',
	'stockNotices.create productId': 'public',
	'stockNotices.delete noticeId': { own: 'stockNotice' },
	'admin.subscriptions.rerunCycle cycleId': 'staff',
	'subscriptions.cancel subscriptionId': { own: 'subscription' },
	'subscriptions.create addressId': { own: 'address' },
	'subscriptions.create items.sellUnitId': 'public',
	'subscriptions.get subscriptionId': { own: 'subscription' },
	'subscriptions.listCycles subscriptionId': { own: 'subscription' },
	'subscriptions.pause subscriptionId': { own: 'subscription' },
	'subscriptions.previewDeliveries subscriptionId': { own: 'subscription' },
	'subscriptions.resume subscriptionId': { own: 'subscription' },
	'subscriptions.setVacation subscriptionId': { own: 'subscription' },
	'subscriptions.skip sellUnitId': 'public',
	'subscriptions.skip subscriptionId': { own: 'subscription' },
	'subscriptions.unskip sellUnitId': 'public',
	'subscriptions.unskip subscriptionId': { own: 'subscription' },
	'subscriptions.update addressId': { own: 'address' },
	'subscriptions.update items.sellUnitId': 'public',
	'subscriptions.update subscriptionId': { own: 'subscription' },
	'rider.runs.get runId': { own: 'run' },
	'rider.runs.reportPosition runId': { own: 'run' },
	'rider.runs.start runId': { own: 'run' },
	'rider.stops.arrive stopId': { own: 'stop' },
	'rider.stops.createPhotoUpload stopId': { own: 'stop' },
	// One of that stop and no other.
	'rider.stops.deliver photoId': 'public',
	'rider.stops.deliver refused.orderItemId': 'public',
	'rider.stops.deliver stopId': { own: 'stop' },
	'rider.stops.fail stopId': { own: 'stop' },
};

/** What an input needs besides, to be taken for whole. */
const besides: Record<string, () => object> = {
	'shoppingLists.removeLine listId': () => ({ sellUnitId: newId() }),
	'shoppingLists.rename listId': () => ({ name: 'Monday' }),
	'shoppingLists.setLine listId': () => basketLine(),
	'subscriptions.create addressId': () => ({ schedule: daily, window: evening, items: [basketLine()] }),
	'subscriptions.setVacation subscriptionId': () => ({ from: null, until: null }),
	'subscriptions.skip subscriptionId': () => ({ date: '2030-01-01' }),
	'subscriptions.unskip subscriptionId': () => ({ date: '2030-01-01' }),
	'subscriptions.update addressId': () => ({ subscriptionId: victims.subscription }),
	'issues.create orderId': () => ({ kind: 'late', text: 'Nothing came.' }),
	'issues.createPhotoUpload issueId': () => ({ contentType: 'image/png', sizeBytes: 1_000 }),
	'ratings.create orderId': () => ({ productId: shop.catalog.tomato.id, stars: 4 }),
	'ratings.setRider orderId': () => ({ stars: 5 }),
	'deliveries.reschedule orderId': () => ({ slotId: newId() }),
	'rider.runs.reportPosition runId': () => ({ latitude: 12.93, longitude: 77.62 }),
	'rider.stops.createPhotoUpload stopId': () => ({ contentType: 'image/jpeg', sizeBytes: 1_000 }),
	'rider.stops.deliver stopId': () => ({ code: '000000' }),
	'rider.stops.fail stopId': () => ({ reason: 'nobody_home' }),
};

/** What belongs to a rider; the rest is a customer's. */
const ofRider = new Set<keyof Victims>(['document', 'run', 'stop']);

interface Procedure {
	_def: { type: string; inputs: unknown[]; meta?: ProcedureMeta };
}

interface Shape {
	format?: string;
	properties?: Record<string, Shape>;
	items?: Shape;
	anyOf?: Shape[];
}

const NAMES_A_THING = /(^id|Id|Ids)$/;

/** Dotted names of the fields that name a thing, by their type or by what they are called. */
function idFields(shape: Shape, path = '', name = ''): string[] {
	if (shape.format === 'uuid' || (NAMES_A_THING.test(name) && !shape.properties && !shape.items))
		return [path];
	const below = Object.entries(shape.properties ?? {}).flatMap(([key, field]) =>
		idFields(field, path === '' ? key : `${path}.${key}`, key),
	);
	const inside = [shape.items, ...(shape.anyOf ?? [])].flatMap((part) =>
		part ? idFields(part, path, name) : [],
	);
	return [...new Set([...below, ...inside])];
}

// At run time a flat record of paths, whatever its type says.
const declared: unknown = appRouter._def.procedures;
const procedures = Object.entries(declared as Record<string, Procedure>);
const fields = procedures.flatMap(([path, { _def }]) => {
	const [input] = _def.inputs;
	if (!(input instanceof z.ZodType)) return [];
	const shape = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape;
	return idFields(shape).map((field) => ({ path, field, audience: _def.meta?.audience ?? 'public' }));
});

const admits: Record<Audience, readonly string[]> = {
	public: ['customer', 'rider', 'staff'],
	user: ['customer', 'rider', 'staff'],
	shopper: ['customer'],
	customer: ['customer'],
	rider: ['rider'],
	staff: ['staff'],
};

/** `staff` may do nothing but be staff, unless the thing is one person's: then they may do everything. */
const roles = ['customer', 'rider', 'staff'] as const;

/** Every stranger × every field that names a thing which is not theirs, and how the call must end. */
const matrix = fields.flatMap(({ path, field, audience }) => {
	const owner = owners[`${path} ${field}`];
	if (owner === undefined || owner === 'public') return [];
	const isPrivate = typeof owner === 'object';
	const strangers = roles.filter((role) => role !== owner || owner === 'staff');
	return strangers.map((role) => ({
		path,
		field,
		role,
		victim: isPrivate ? owner.own : field.endsWith('orderId') ? ('order' as const) : ('customer' as const),
		isPrivate,
		expected: isPrivate && admits[audience].includes(role) ? 'NOT_FOUND' : 'FORBIDDEN',
	}));
});

let shop: OpenShop;
let victim: Shopper;
let victims: Victims;
let strangers: Record<(typeof roles)[number], TestUser>;

beforeAll(async () => {
	shop = await openShop();
	victim = await createShopper(shop);
	await victim.put(shop.catalog.tomato, 500);
	const order = await victim.place();
	victims = {
		customer: victim.user.id,
		address: victim.address.id,
		order: order.id,
		rating: await createRating(order.id),
		notification: await createNotification(),
		device: await createDevice(),
		...(await createIssue(order.id)),
		session: await createSession(),
		document: await createDocument(),
		...(await createDailyThings()),
		...(await createRun(order.id)),
	};
	strangers = {
		customer: await createUser(shop.em()),
		rider: await createUser(shop.em(), { role: 'rider' }),
		staff: shop.staff,
	};
});
afterAll(() => shop.close());

const daily = { frequency: 'daily', startsOn: '2026-01-01' } as const;
const evening = { startMinute: 1_020, endMinute: 1_200 };
const basketLine = () => ({ sellUnitId: shop.catalog.tomato.units.getItems()[0]?.id ?? '', quantity: 500 });

async function createDailyThings() {
	const em = shop.em();
	await createSlots(em, { hub: shop.hub });
	const { subscriptions, shoppingLists, stockNotices } = shop.as(victim.user, { idempotencyKey: newId() });
	const items = [basketLine()];
	const addressId = victim.address.id;
	const subscription = await subscriptions.create({ addressId, schedule: daily, window: evening, items });
	const shoppingList = await shoppingLists.create({ name: 'Sunday' });
	await stockNotices.create({ productId: shop.catalog.tomato.id, pincode: shop.served.code });
	const [stockNotice] = (await stockNotices.list({})).items;
	return {
		subscription: subscription.id,
		shoppingList: shoppingList.id,
		stockNotice: stockNotice?.id ?? '',
	};
}

async function createSession(): Promise<string> {
	const em = shop.em();
	const now = shop.clock.now();
	const later = new Date(now.getTime() + 3_600_000);
	const session = em.create(Session, {
		user: victim.user.id,
		kind: 'token',
		secret: 'a'.repeat(64),
		rotatedAt: now,
		deviceName: 'Phone',
		ip: '203.0.113.7',
		provedAt: now,
		expiresAt: later,
		absoluteExpiresAt: later,
	});
	await em.flush();
	return session.id;
}

async function createNotification(): Promise<string> {
	const em = shop.em();
	const notification = em.create(Notification, {
		user: victim.user.id,
		kind: 'product.backInStock',
		data: { productId: shop.catalog.tomato.id, slug: 'tomato', productName: 'Tomato' },
		createdAt: shop.clock.now(),
	});
	await em.flush();
	return notification.id;
}

async function createDevice(): Promise<string> {
	const { id } = await victim.api.notifications.registerDevice({ platform: 'web', token: newId() });
	return id;
}

async function createRating(orderId: string): Promise<string> {
	const em = shop.em();
	const rating = em.create(Rating, {
		user: victim.user.id,
		order: orderId,
		product: shop.catalog.tomato.id,
		stars: 4,
		comment: null,
		status: 'visible',
	});
	em.create(RiderRating, {
		...{ user: victim.user.id, order: orderId, rider: shop.rider.id },
		...{ stars: 4, comment: null, status: 'visible' },
	});
	await em.flush();
	return rating.id;
}

async function createIssue(orderId: string): Promise<{ issue: string; photo: string }> {
	const em = shop.em();
	const issue = em.create(OrderIssue, {
		...{ order: orderId, user: victim.user.id, kind: 'late', lines: [], text: 'Nothing came.' },
		status: 'open',
	});
	const photo = em.create(IssuePhoto, {
		...{ issue, status: 'uploading', objectKey: `uploads/${newId()}`, contentType: 'image/png' },
		sizeBytes: 1_000,
	});
	await em.flush();
	return { issue: issue.id, photo: photo.id };
}

async function createDocument(): Promise<string> {
	const em = shop.em();
	const document = em.create(RiderDocument, {
		rider: shop.rider.id,
		kind: 'identity',
		status: 'uploading',
		objectKey: `riders/${newId()}`,
		contentType: 'image/jpeg',
		sizeBytes: 1_000,
	});
	await em.flush();
	return document.id;
}

async function createRun(orderId: string): Promise<{ run: string; stop: string }> {
	const em = shop.em();
	const run = em.create(DeliveryRun, {
		...{ id: newId(), hub: shop.hub.id, date: '2026-11-24', slot: null, rider: shop.rider.id },
		...{ status: 'started', capacity: 5 },
	});
	const stop = em.create(DeliveryStop, {
		...{ id: newId(), run, order: orderId, activeOrderId: orderId, position: 1, status: 'pending' },
	});
	await em.flush();
	return { run: run.id, stop: stop.id };
}

/** Named error that a call ends in; null when it succeeds. */
async function outcome(user: TestUser, path: string, input: object): Promise<string | null> {
	const root: unknown = shop.as(user, { idempotencyKey: newId() });
	const call = path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], root);
	try {
		const answer = await (call as (input: object) => Promise<unknown>)(input);
		if (isStream(answer)) await firstOf(answer);
		return null;
	} catch (error) {
		const cause = error instanceof Error ? error.cause : undefined;
		return cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
	}
}

const isStream = (answer: unknown): answer is AsyncIterable<unknown> =>
	typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;

/** Streams are refused when they are read. */
async function firstOf(stream: AsyncIterable<unknown>): Promise<unknown> {
	for await (const item of stream) return item;
	return undefined;
}

/** Written about every call, also a refused one. */
const notes = ['api_call', 'idempotency_key'];

const inputOf = (path: string, field: string, kind: keyof Victims) => ({
	...besides[`${path} ${field}`]?.(),
	[field]: victims[kind],
});

const checksums = () => tableChecksums(shop.em(), notes);

describe('R15 every procedure × ids of somebody else', () => {
	it('knows whose each thing is that an input names', () => {
		const names = fields.map(({ path, field }) => `${path} ${field}`);
		expect(names.toSorted()).toEqual(Object.keys(owners).toSorted());
	});

	it.each(matrix)('$path $field as another $role', async ({ path, field, role, victim: kind, ...row }) => {
		const before = await checksums();
		const caller = strangers[role];
		const user = row.isPrivate ? caller : { ...caller, permissions: [] };
		expect(await outcome(user, path, inputOf(path, field, kind))).toBe(row.expected);
		expect(await checksums()).toEqual(before);
	});

	// What takes the thing away comes last.
	const own = matrix.filter(({ isPrivate, role }) => isPrivate && role === 'customer');
	const isEnd = ({ path }: { path: string }) => /delete|revoke|subscriptions.cancel/.test(path);
	it.each(own.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b))))(
		'$path $field as its owner',
		async ({ path, field, victim: kind }) => {
			const owner = ofRider.has(kind) ? shop.rider : victim.user;
			const code = await outcome(owner, path, inputOf(path, field, kind));
			expect(['NOT_FOUND', 'FORBIDDEN', 'VALIDATION_FAILED']).not.toContain(code);
		},
	);
});
