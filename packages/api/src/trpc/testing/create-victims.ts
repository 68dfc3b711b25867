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
import { createSlots } from '@dailyveg/db/testing';
import type { OpenShop, Shopper } from '../../testing/shopper.ts';

/** Ids of things that belong to somebody else. */
export interface Victims {
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

interface Place {
	shop: OpenShop;
	victim: Shopper;
}

/** One of everything that a person may have. */
export async function createVictims(place: Place): Promise<Victims> {
	const { shop, victim } = place;
	await victim.put(shop.catalog.tomato, 500);
	const order = await victim.place();
	return {
		customer: victim.user.id,
		address: victim.address.id,
		order: order.id,
		rating: await createRating(place, order.id),
		notification: await createNotification(place),
		device: await createDevice(place),
		...(await createIssue(place, order.id)),
		session: await createSession(place),
		document: await createDocument(place),
		...(await createDailyThings(place)),
		...(await createRun(place, order.id)),
	};
}

export const daily = { frequency: 'daily', startsOn: '2026-01-01' } as const;
export const evening = { startMinute: 1_020, endMinute: 1_200 };
export const basketLine = (shop: OpenShop) => ({
	sellUnitId: shop.catalog.tomato.units.getItems()[0]?.id ?? '',
	quantity: 500,
});

async function createDailyThings({ shop, victim }: Place) {
	const em = shop.em();
	await createSlots(em, { hub: shop.hub });
	const { subscriptions, shoppingLists, stockNotices } = shop.as(victim.user, { idempotencyKey: newId() });
	const items = [basketLine(shop)];
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

async function createSession({ shop, victim }: Place): Promise<string> {
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

async function createNotification({ shop, victim }: Place): Promise<string> {
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

async function createDevice({ victim }: Place): Promise<string> {
	const { id } = await victim.api.notifications.registerDevice({ platform: 'web', token: newId() });
	return id;
}

async function createRating({ shop, victim }: Place, orderId: string): Promise<string> {
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

async function createIssue(
	{ shop, victim }: Place,
	orderId: string,
): Promise<{ issue: string; photo: string }> {
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

async function createDocument({ shop }: Place): Promise<string> {
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

async function createRun({ shop }: Place, orderId: string): Promise<{ run: string; stop: string }> {
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
