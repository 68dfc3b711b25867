import { cancelReasons, cycleOutcomes, type NotificationKind, stockMeasures } from '@dailyveg/db/enums';
import { z } from 'zod';
import { currency, id, minorUnits } from '../../contract/values.ts';

const NAME_LENGTH = 200;
const TEXT_LENGTH = 500;
const MAX_LINES = 200;

const name = z.string().min(1).max(NAME_LENGTH);
const text = z.string().max(TEXT_LENGTH);
/** In words, as jobs and tables hold it. */
const moment = z.iso.datetime();
/** Day of the hub's calendar. */
const day = z.iso.date();
const amountMinor = minorUnits.min(0);
const order = { orderId: id, orderNumber: name };
const subscription = { subscriptionId: id };
const stock = { hubId: id, hubName: name, productId: id, productName: name, measure: z.enum(stockMeasures) };
/** Grams or pieces. */
const amountOfStock = z.int().min(0);

/** `strayCharge`: charged unasked, and sent back; `chargeFailed`: packed and not charged; `authorisationLost`: cannot be packed. */
const paymentAlertReasons = ['strayCharge', 'chargeFailed', 'authorisationLost'] as const;
export type PaymentAlertReason = (typeof paymentAlertReasons)[number];

/** What each kind's texts need. New fields must be optional: rows written before stay readable. */
export const notificationData = {
	/** `code` is what the rider asks for at the door; null where a photo proves the delivery. */
	'order.dispatched': z.object({
		...order,
		code: z
			.string()
			.regex(/^[0-9A-Za-z-]{4,16}$/)
			.nullable(),
	}),
	/** `isPartial`: the customer kept only some of it. */
	'order.delivered': z.object({ ...order, isPartial: z.boolean() }),
	/** `reason` in words for the customer; `nextAttemptAt`: null when nobody comes again. */
	'order.failed': z.object({ ...order, reason: text, nextAttemptAt: moment.nullable() }),
	/** Packed otherwise than ordered: what is charged in the end, and what of it comes back. */
	'order.settled': z.object({
		...order,
		currency,
		orderedMinor: amountMinor,
		chargedMinor: amountMinor,
		refundMinor: amountMinor,
		/** Names of what was short or missing. */
		shortItems: z.array(name).max(MAX_LINES),
	}),
	'order.cancelled': z.object({ ...order, reason: z.enum(cancelReasons) }),
	/** `payBefore`: until then the order waits for another try; null when it does not. */
	'payment.failed': z.object({ ...order, currency, amountMinor, payBefore: moment.nullable() }),
	'wallet.credited': z.object({
		currency,
		amountMinor,
		reason: z.enum(['refund', 'refundFailed', 'goodwill', 'topUp']),
		orderNumber: name.nullable(),
	}),
	/** `missing`: names of what could not be had. */
	'subscription.ordered': z.object({
		...subscription,
		...order,
		currency,
		totalMinor: amountMinor,
		deliverOn: day,
		missing: z.array(name).max(MAX_LINES),
		/** Names of what there was less of than wanted. */
		reduced: z.array(name).max(MAX_LINES).optional(),
	}),
	'subscription.skipped': z.object({
		...subscription,
		deliverOn: day,
		outcome: z.enum(cycleOutcomes).exclude(['ordered']),
	}),
	'subscription.priceChanged': z.object({
		...subscription,
		currency,
		changes: z
			.array(z.object({ name, oldPriceMinor: amountMinor, newPriceMinor: amountMinor }))
			.min(1)
			.max(MAX_LINES),
	}),
	'product.backInStock': z.object({ productId: id, slug: name, productName: name }),
	'stock.low': z.object({ ...stock, available: amountOfStock }),
	'stock.expiring': z.object({ ...stock, remaining: amountOfStock, expiresOn: day }),
	/** For staff; order: null of a top-up. */
	'payment.alert': z.object({
		...{ reason: z.enum(paymentAlertReasons), paymentId: id, currency, amountMinor },
		...{ orderId: id.nullable(), orderNumber: name.nullable() },
	}),
	/** For staff: a day of the card provider's account that our books do not agree with. */
	'payment.differences': z.object({ day, differenceCount: z.int().min(1) }),
	/** `refundMinor`: 0 when nothing is paid back; `resolution` in words for the customer. */
	'issue.resolved': z.object({
		...order,
		issueId: id,
		resolution: text,
		currency,
		refundMinor: amountMinor,
	}),
} as const satisfies Record<NotificationKind, z.ZodObject>;

/** What a notification of this kind tells. */
export type NotificationData<Kind extends NotificationKind> = z.output<(typeof notificationData)[Kind]>;
