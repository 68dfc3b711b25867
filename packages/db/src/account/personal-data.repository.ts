import type { EntityManager } from '@mikro-orm/mysql';
import { Address } from '../addresses/address.entity.ts';
import { ApiCall } from '../audit/api-call.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { ApiKey } from '../auth/api-key.entity.ts';
import { DataExport } from '../auth/data-export.entity.ts';
import { KnownDevice } from '../auth/known-device.entity.ts';
import { RiderDocument } from '../auth/rider-document.entity.ts';
import { Session } from '../auth/session.entity.ts';
import { User } from '../auth/user.entity.ts';
import { CartItem } from '../cart/cart-item.entity.ts';
import { DeliveryPhoto } from '../deliveries/delivery-photo.entity.ts';
import { DeliveryRun } from '../deliveries/delivery-run.entity.ts';
import { DeliveryStop } from '../deliveries/delivery-stop.entity.ts';
import { RiderSettlement } from '../deliveries/rider-settlement.entity.ts';
import { Favourite } from '../favourites/favourite.entity.ts';
import { Notification } from '../notifications/notification.entity.ts';
import { NotificationPreference } from '../notifications/notification-preference.entity.ts';
import { NotificationSetting } from '../notifications/notification-setting.entity.ts';
import { PushDevice } from '../notifications/push-device.entity.ts';
import { Order } from '../orders/order.entity.ts';
import { LedgerEntry } from '../payments/ledger-transaction.entity.ts';
import { Payment } from '../payments/payment.entity.ts';
import { Refund } from '../payments/refund.entity.ts';
import { Rating } from '../ratings/rating.entity.ts';
import { RiderRating } from '../ratings/rider-rating.entity.ts';
import { ShoppingListLine } from '../shopping-lists/shopping-list-line.entity.ts';
import { StockNotice } from '../stock-notices/stock-notice.entity.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { CustomerNote } from '../support/customer-note.entity.ts';
import { IssuePhoto } from '../support/issue-photo.entity.ts';
import { OrderIssue } from '../support/order-issue.entity.ts';

/** Everything kept about a person, as they may have it. No secrets, and nothing about anybody else. */
export async function personalData(em: EntityManager, userId: string): Promise<Record<string, unknown>> {
	const own = { user: userId };
	const byAge = { orderBy: { id: 'asc' } } as const;
	return {
		profile: profileOf(await em.findOneOrFail(User, { id: userId }, { populate: ['staffRole'] })),
		addresses: (await em.find(Address, own, { populate: ['pincode'], ...byAge })).map(addressOf),
		cart: (await em.find(CartItem, { cart: own }, byAge)).map(({ sellUnit, quantity }) => ({
			sellUnitId: sellUnit.id,
			quantity,
		})),
		orders: (await em.find(Order, own, { populate: ['items', 'events', 'slot'], ...byAge })).map(orderOf),
		payments: (await em.find(Payment, own, { populate: ['order'], ...byAge })).map(paymentOf),
		refunds: (await em.find(Refund, { payment: own }, byAge)).map(refundOf),
		wallet: (
			await em.find(
				LedgerEntry,
				{ account: 'customer_wallet', ownerId: userId },
				{ populate: ['transaction'], ...byAge },
			)
		).map(walletEntryOf),
		subscriptions: (await em.find(Subscription, own, { ...byAge })).map(subscriptionOf),
		favourites: (await em.find(Favourite, own, { populate: ['product'], ...byAge })).map(
			({ product, createdAt }) => ({ product: product.name, createdAt }),
		),
		shoppingLists: (await em.find(ShoppingListLine, { list: own }, { populate: ['list'], ...byAge })).map(
			({ list, sellUnit, quantity }) => ({ list: list.name, sellUnitId: sellUnit.id, quantity }),
		),
		stockNotices: (await em.find(StockNotice, own, { populate: ['product'], ...byAge })).map(
			({ product, createdAt }) => ({ product: product.name, createdAt }),
		),
		issues: (await em.find(OrderIssue, own, { populate: ['order', 'photos'], ...byAge })).map(issueOf),
		notes: (await em.find(CustomerNote, { customer: userId }, byAge)).map(({ text, createdAt }) => ({
			...{ text, createdAt },
		})),
		ratings: (await em.find(Rating, own, { populate: ['order', 'product'], ...byAge })).map(ratingOf),
		notifications: {
			inbox: (await em.find(Notification, own, byAge)).map(notificationOf),
			preferences: (await em.find(NotificationPreference, own)).map(({ kind, channel, isEnabled }) => ({
				...{ kind, channel, isEnabled },
			})),
			settings: (await em.find(NotificationSetting, own)).map(settingsOf),
			devices: (await em.find(PushDevice, own, byAge)).map(({ platform, registeredAt }) => ({
				...{ platform, registeredAt },
			})),
		},
		sessions: (await em.find(Session, own, byAge)).map(sessionOf),
		knownDevices: (await em.find(KnownDevice, own)).map(({ lastSeenAt }) => ({ lastSeenAt })),
		apiKeys: (await em.find(ApiKey, { owner: userId }, byAge)).map(apiKeyOf),
		deliveries: (await em.find(DeliveryStop, { order: own }, { populate: ['order'], ...byAge })).map(stopOf),
		riderRatings: (await em.find(RiderRating, own, { populate: ['order'], ...byAge })).map(riderRatingOf),
		runs: (await em.find(DeliveryRun, { rider: userId }, byAge)).map(runOf),
		settlements: (await em.find(RiderSettlement, { rider: userId }, byAge)).map(settlementOf),
		documents: (await em.find(RiderDocument, { rider: userId }, byAge)).map(documentOf),
		log: (await em.find(AuditEntry, ownEntries(userId), byAge)).map(entryOf),
		calls: (await em.find(ApiCall, { userId }, byAge)).map(callOf),
	};
}

/** What the person did and what was done to the account. */
const ownEntries = (userId: string) => ({
	$or: [{ actorId: userId }, { targetType: 'user', targetId: userId }],
});

const profileOf = (user: User) => ({
	id: user.id,
	email: user.email,
	emailVerifiedAt: user.emailVerifiedAt,
	name: user.name,
	phone: user.phone,
	verifiedPhone: user.verifiedPhone,
	role: user.role,
	staffRole: user.staffRole?.name ?? null,
	hasTwoFactor: user.hasTwoFactor,
	createdAt: user.createdAt,
	updatedAt: user.updatedAt,
});

const addressOf = ({ label, recipientName, phone, line1, line2, landmark, pincode, ...rest }: Address) => ({
	...{ label, recipientName, phone, line1, line2, landmark, pincode: pincode.code },
	...{ isDefault: rest.isDefault, createdAt: rest.createdAt, deletedAt: rest.deletedAt },
});

const orderOf = (order: Order) => ({
	number: order.number,
	status: order.status,
	paymentMethod: order.paymentMethod,
	paymentStatus: order.paymentStatus,
	currency: order.currency,
	subtotalMinor: order.subtotalMinor,
	deliveryFeeMinor: order.deliveryFeeMinor,
	totalMinor: order.totalMinor,
	slot: order.slot && { startsAt: order.slot.startsAt, endsAt: order.slot.endsAt },
	address: order.address,
	note: order.note,
	createdAt: order.createdAt,
	items: order.items.map(({ name, unitLabel, quantity, unitPriceMinor, lineTotalMinor }) => ({
		...{ name, unitLabel, quantity, unitPriceMinor, lineTotalMinor },
	})),
	events: order.events.map(({ type, occurredAt }) => ({ type, occurredAt })),
});

const paymentOf = ({ order, purpose, method, status, currency, createdAt, ...amounts }: Payment) => ({
	...{ orderNumber: order?.number ?? null, purpose, method, status, currency, createdAt },
	...{ amountMinor: amounts.amountMinor, authorisedMinor: amounts.authorisedMinor },
	...{ capturedMinor: amounts.capturedMinor, refundedMinor: amounts.refundedMinor },
	...{ writtenOffMinor: amounts.writtenOffMinor, owedSince: amounts.owedSince },
});

const refundOf = ({ amountMinor, destination, status, reason, createdAt }: Refund) => ({
	...{ amountMinor, destination, status, reason, createdAt },
});

const walletEntryOf = ({ amountMinor, transaction: { kind, currency, reason, postedAt } }: LedgerEntry) => ({
	...{ kind, amountMinor, currency, reason, postedAt },
});

const subscriptionOf = (subscription: Subscription) => {
	const { status, frequency, startsOn, endsOn, paymentMethod, note, createdAt } = subscription;
	return { status, frequency, startsOn, endsOn, paymentMethod, note, createdAt };
};
const issueOf = ({ order, kind, text, status, resolution, amountMinor, answer, createdAt }: OrderIssue) => ({
	...{ orderNumber: order.number, kind, text, status, resolution, amountMinor, answer, createdAt },
});

const ratingOf = ({ order, product, stars, comment, status, createdAt, moderationReason }: Rating) => ({
	...{
		orderNumber: order.number,
		product: product.name,
		stars,
		comment,
		status,
		createdAt,
		moderationReason,
	},
});

/** Without the code of a delivery: it is sealed, and of no use any more. */
const notificationOf = ({ kind, data: { code: _, ...data }, createdAt, readAt }: Notification) => ({
	...{ kind, data, createdAt, readAt },
});

const settingsOf = ({ locale, timeZone, quietFromMinute, quietToMinute }: NotificationSetting) => ({
	...{ locale, timeZone, quietFromMinute, quietToMinute },
});

const stopOf = ({
	order,
	status,
	arrivedAt,
	endedAt,
	proof,
	failReason,
	failNote,
	...rest
}: DeliveryStop) => ({
	...{ orderNumber: order.number, status, arrivedAt, endedAt, proof, failReason, failNote },
	cashCollectedMinor: rest.cashCollectedMinor,
});

const riderRatingOf = ({ order, stars, comment, status, createdAt, moderationReason }: RiderRating) => ({
	...{ orderNumber: order.number, stars, comment, status, createdAt, moderationReason },
});

const runOf = ({ date, status, startedAt, finishedAt }: DeliveryRun) => ({
	...{ date, status, startedAt, finishedAt },
});

const settlementOf = ({ status, collectedMinor, countedMinor, createdAt, ...rest }: RiderSettlement) => ({
	...{ status, collectedMinor, countedMinor, createdAt, differenceReason: rest.differenceReason },
});

const sessionOf = ({ kind, deviceName, ip, createdAt, rotatedAt, expiresAt }: Session) => ({
	...{ kind, deviceName, ip, createdAt, rotatedAt, expiresAt },
});

const apiKeyOf = ({ name, prefix, scopes, createdAt, expiresAt, lastUsedAt, revokedAt }: ApiKey) => ({
	...{ name, prefix, scopes, createdAt, expiresAt, lastUsedAt, revokedAt },
});

const documentOf = ({ kind, status, contentType, sizeBytes, createdAt, rejectReason }: RiderDocument) => ({
	...{ kind, status, contentType, sizeBytes, createdAt, rejectReason },
});

const entryOf = ({ occurredAt, action, targetType, targetId, before, after, ip, userAgent }: AuditEntry) => ({
	...{ occurredAt, action, targetType, targetId, before, after, ip, userAgent },
});

const callOf = ({ occurredAt, path, outcome, ip }: ApiCall) => ({ occurredAt, path, outcome, ip });

/** Object-store keys of files about a person: copies of their data, also unwritten ones, papers they showed, and
 * photos of their door. */
export async function personalFiles(em: EntityManager, userId: string): Promise<string[]> {
	const exports = await em.find(DataExport, { user: userId });
	const documents = await em.find(RiderDocument, { rider: userId });
	const issuePhotos = await em.find(IssuePhoto, { issue: { user: userId } });
	const photos = await em.find(DeliveryPhoto, { stop: { order: { user: userId } } });
	return [
		...issuePhotos.map(({ objectKey }) => objectKey),
		...exports.flatMap(({ objectKey }) => objectKey ?? []),
		...documents.map((paper) => paper.objectKey),
		...photos.map((photo) => photo.objectKey),
	];
}
