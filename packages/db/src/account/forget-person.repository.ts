import type { EntityManager } from '@mikro-orm/mysql';
import { Address } from '../addresses/address.entity.ts';
import { ApiKey } from '../auth/api-key.entity.ts';
import { DataExport } from '../auth/data-export.entity.ts';
import { Invitation } from '../auth/invitation.entity.ts';
import { KnownDevice } from '../auth/known-device.entity.ts';
import { OneTimeCode } from '../auth/one-time-code.entity.ts';
import { RecoveryCode } from '../auth/recovery-code.entity.ts';
import { RiderDocument } from '../auth/rider-document.entity.ts';
import type { User } from '../auth/user.entity.ts';
import { CartItem } from '../cart/cart-item.entity.ts';
import { DeliveryPhoto } from '../deliveries/delivery-photo.entity.ts';
import { DeliveryStop } from '../deliveries/delivery-stop.entity.ts';
import { Favourite } from '../favourites/favourite.entity.ts';
import { Order } from '../orders/order.entity.ts';
import { closedStatuses } from '../orders/orders.enums.ts';
import { Rating } from '../ratings/rating.entity.ts';
import { RiderRating } from '../ratings/rider-rating.entity.ts';
import { ShoppingList } from '../shopping-lists/shopping-list.entity.ts';
import { StockNotice } from '../stock-notices/stock-notice.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { SubscriptionCycle } from '../subscriptions/subscription-cycle.entity.ts';
import { CustomerNote } from '../support/customer-note.entity.ts';
import { IssuePhoto } from '../support/issue-photo.entity.ts';
import { OrderIssue } from '../support/order-issue.entity.ts';
import { uuidToBinary } from '../types/uuid.type.ts';

const NOBODY = 'Deleted account';

/** Orders of the customer of which something is still to come. */
export const countOpenOrders = (em: EntityManager, userId: string): Promise<number> =>
	em.count(Order, { user: userId, status: { $nin: [...closedStatuses] } });

/** Takes the person out of their orders; what was sold, for how much and to which pincode stays. */
export async function anonymiseOrders(em: EntityManager, userId: string): Promise<void> {
	await em.execute(
		`update customer_order
		set note = null, address = json_set(address, '$.recipientName', ?, '$.phone', '', '$.line1', '', '$.line2', null,
			'$.landmark', null)
		where user_id = ?`,
		[NOBODY, uuidToBinary(userId)],
	);
}

/** Photos of the door, and what riders noted there. */
async function forgetDoor(em: EntityManager, userId: string): Promise<void> {
	const stops = await em.find(DeliveryStop, { order: { user: userId } }, { fields: ['id'] });
	const ids = stops.map(({ id }) => id);
	await em.nativeDelete(DeliveryPhoto, { stop: { $in: ids } });
	await em.nativeUpdate(DeliveryStop, { id: { $in: ids } }, { failNote: null });
}

/** Empties the account, which only orders and logs refer to from now on, and deletes what belongs to it. */
export async function forgetPerson(em: EntityManager, user: User, now: Date): Promise<void> {
	const { id, email, phone, verifiedPhone } = user;
	const targets = [email, phone, verifiedPhone].filter((target) => target !== null);
	// RFC 2606: nobody can ever register or get mail there.
	const nobody = `${id}@deleted.invalid`;
	await em.nativeDelete(OneTimeCode, { $or: [{ user: id }, { target: { $in: targets } }] });
	await em.nativeUpdate(Invitation, { email }, { email: nobody });
	await em.nativeUpdate(ApiKey, { owner: id, revokedAt: null }, { revokedAt: now });
	await em.nativeDelete(RecoveryCode, { user: id });
	await em.nativeDelete(KnownDevice, { user: id });
	await em.nativeDelete(RiderDocument, { rider: id });
	await em.nativeDelete(DataExport, { user: id });
	await em.nativeDelete(CartItem, { cart: { user: id } });
	// The stars stay in the average, without a name; what was written in them may tell who wrote it.
	await em.nativeUpdate(Rating, { user: id }, { comment: null });
	// Addresses go with the person, and what is delivered to them.
	await em.nativeDelete(SubscriptionCycle, { subscription: { user: id } });
	await em.nativeDelete(Subscription, { user: id });
	await em.nativeDelete(Favourite, { user: id });
	await em.nativeDelete(ShoppingList, { user: id });
	await em.nativeDelete(StockNotice, { user: id });
	await em.nativeDelete(CustomerNote, { customer: id });
	await em.nativeDelete(IssuePhoto, { issue: { user: id } });
	// What was wrong with what was sold stays, without their words.
	await em.nativeUpdate(OrderIssue, { user: id }, { text: '' });
	await em.nativeUpdate(RiderRating, { user: id }, { comment: null });
	await forgetDoor(em, id);
	await em.nativeDelete(Address, { user: id });
	Object.assign(user, {
		...{ email: nobody, emailVerifiedAt: null, name: NOBODY, phone: null, verifiedPhone: null },
		...{ passwordHash: null, totpSecret: null, totpEnabledAt: null, totpLastStep: null, staffRole: null },
		...{ disabledAt: now, deactivatedAt: null, deletedAt: now },
	});
	await em.flush();
}
