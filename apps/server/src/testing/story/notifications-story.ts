import { transact } from '@dailyveg/api';
import { fanOutNotification, readMessage } from '@dailyveg/api/use-cases';
import { Notification, NotificationMessage, newId, User } from '@dailyveg/db';
import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call, Entered, Made } from './call.ts';

/** How a customer is told of things, and says how they want it. */
export async function tellOfNotifications(call: Call, shop: FuzzShop): Promise<void> {
	const { json: me } = await call<Entered['user']>('customer', 'GET /auth/me');
	const notificationId = newId();
	// What a step of an order would have told, and the worker fanned out.
	await transact(shop.services, async (em) => {
		const user = em.getReference(User, me.id);
		const data = { productId: me.id, slug: 'okra', productName: 'Okra' };
		const createdAt = shop.services.clock.now();
		em.create(Notification, { id: notificationId, user, kind: 'product.backInStock', data, createdAt });
		await em.flush();
		await fanOutNotification(em, shop.services, notificationId);
	});
	const mail = { notification: notificationId, channel: 'email' } as const;
	const { id } = await shop.services.orm.em.fork().findOneOrFail(NotificationMessage, mail);
	const token = (await readMessage(shop.services, id))?.unsubscribeToken;
	await call('nobody', 'POST /notifications/unsubscribe', [], { token });
	const { json: inbox } = await call<{ items: Made[] }>('customer', 'GET /notifications');
	await call('customer', 'GET /notifications/unread-count');
	await call('customer', 'POST /notifications/{id}/read', [String(inbox.items[0]?.id)]);
	await call('customer', 'POST /notifications/read');
	await call('customer', 'GET /notifications/preferences');
	await call('customer', 'PATCH /notifications/preferences', [], {
		locale: 'hi',
		quietHours: { fromMinute: 1_320, toMinute: 420 },
		channels: [{ kind: 'product.backInStock', channel: 'sms', isEnabled: true }],
	});
	const device = { platform: 'android', token: 'fcm:APA91bHun4MxP5egoKMwt2KZ' };
	const { json: phone } = await call<Made>('customer', 'PUT /notification-devices', [], device);
	await call('customer', 'GET /notification-devices');
	await call('customer', 'DELETE /notification-devices/{id}', [phone.id]);
}
