import { promotionRefusals } from '@dailyveg/db/enums';
import { z } from 'zod';

const line = { sellUnitId: z.uuid(), name: z.string() };

/** Lines whose price moved since the customer last saw it. Amounts are minor units. */
const priceChangedLine = z.object({
	...line,
	seenPriceMinor: z.int(),
	currentPriceMinor: z.int(),
});

/** Lines that ask for more than the hub can give. Quantities are in `measure`. */
const shortLine = z.object({
	...line,
	measure: z.enum(['gram', 'piece']),
	requested: z.int(),
	available: z.int(),
});

/**
 * Every error the API names: its HTTP status, its title (RFC 9457) and the shape of its details.
 * The tRPC error, the REST problem document and the client's types are all derived from this table.
 */
export const errorTable = {
	VALIDATION_FAILED: {
		status: 400,
		title: 'The input does not have the documented shape',
		details: z.object({
			issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
		}),
	},
	IDEMPOTENCY_KEY_REQUIRED: {
		status: 400,
		title: 'This call needs an Idempotency-Key header of 1 to 255 visible characters',
		details: z.object({}),
	},
	UNAUTHENTICATED: { status: 401, title: 'Sign in to do this', details: z.object({}) },
	INVALID_CREDENTIALS: { status: 401, title: 'E-mail or password is wrong', details: z.object({}) },
	TWO_FACTOR_REQUIRED: {
		status: 401,
		title: 'Sign in with a code of the authenticator app, or a recovery code, as well',
		details: z.object({}),
	},
	INVALID_REFRESH_TOKEN: {
		status: 401,
		title: 'The refresh token is unknown, used or expired: sign in again',
		details: z.object({}),
	},
	TWO_FACTOR_SETUP_REQUIRED: {
		status: 403,
		title: 'Staff need a second factor here: set one up first',
		details: z.object({}),
	},
	STEP_UP_REQUIRED: {
		status: 403,
		title: 'Show password or second factor again (auth.stepUp), then repeat this',
		details: z.object({}),
	},
	FORBIDDEN: { status: 403, title: 'This account may not do this', details: z.object({}) },
	NOT_FOUND: { status: 404, title: 'There is no such thing', details: z.object({ resource: z.string() }) },
	PHONE_TAKEN: {
		status: 409,
		title: 'This phone number signs in to another account',
		details: z.object({}),
	},
	NAME_TAKEN: { status: 409, title: 'Something of this name exists already', details: z.object({}) },
	LAST_OWNER: {
		status: 409,
		title: 'The shop would be left without an owner who can sign in',
		details: z.object({}),
	},
	ROLE_IN_USE: {
		status: 409,
		title: 'Accounts have this role: give them another first',
		details: z.object({ users: z.int() }),
	},
	TWO_FACTOR_ENABLED: { status: 409, title: 'The second factor is on already', details: z.object({}) },
	TWO_FACTOR_NOT_ENABLED: { status: 409, title: 'There is no second factor', details: z.object({}) },
	EXPORT_NOT_READY: { status: 409, title: 'The export is not written yet', details: z.object({}) },
	ORDERS_OPEN: {
		status: 409,
		title: 'Orders are still on their way: wait for them or cancel them first',
		details: z.object({ orders: z.int() }),
	},
	EMAIL_TAKEN: { status: 409, title: 'An account with this e-mail exists already', details: z.object({}) },
	SLUG_TAKEN: {
		status: 409,
		title: 'A product, category or list with this slug exists already',
		details: z.object({}),
	},
	CATEGORY_CYCLE: {
		status: 409,
		title: 'A category cannot lie below itself',
		details: z.object({}),
	},
	PRICE_CHANGED: {
		status: 409,
		title: 'A price changed since it was put into the cart',
		details: z.object({ lines: z.array(priceChangedLine) }),
	},
	PRICE_IN_EFFECT: {
		status: 409,
		title: 'This price has begun: set another instead',
		details: z.object({}),
	},
	INSUFFICIENT_STOCK: {
		status: 409,
		title: 'There is not enough in stock',
		details: z.object({ lines: z.array(shortLine) }),
	},
	SLOT_FULL: { status: 409, title: 'This delivery slot has no seat left', details: z.object({}) },
	SLOT_CLOSED: { status: 409, title: 'This delivery slot takes no more orders', details: z.object({}) },
	STOCK_BELOW_RESERVED: {
		status: 409,
		title: 'The stock cannot be set below what orders have reserved',
		details: z.object({ reserved: z.int() }),
	},
	IMPORT_ENDED: {
		status: 409,
		title: 'The import is over',
		details: z.object({ status: z.string().meta({ example: 'done' }) }),
	},
	INVALID_RUN_STATE: {
		status: 409,
		title: 'The delivery run or stop is not in a state that allows this',
		details: z.object({ status: z.string() }),
	},
	RUN_NOT_READY: { status: 409, title: 'No order of this delivery run is packed', details: z.object({}) },
	RIDER_NOT_VERIFIED: {
		status: 403,
		title: 'Staff have not accepted all papers of this rider yet',
		details: z.object({ missing: z.array(z.string()) }),
	},
	CODE_TRIES_USED_UP: {
		status: 409,
		title: 'No more codes are taken for this stop: prove the delivery with a photo',
		details: z.object({}),
	},
	ATTEMPTS_USED_UP: {
		status: 409,
		title: 'The order went out as often as it may',
		details: z.object({ limit: z.int() }),
	},
	NOTHING_TO_SETTLE: { status: 409, title: 'There is no cash to hand over', details: z.object({}) },
	SETTLEMENT_CONFIRMED: {
		status: 409,
		title: 'This cash was counted already, with another result',
		details: z.object({ countedMinor: z.int() }),
	},
	RUN_FULL: {
		status: 409,
		title: 'The rider cannot carry that many orders',
		details: z.object({ capacity: z.int() }),
	},
	LOT_TOO_SMALL: {
		status: 409,
		title: 'Less than that is left of the lot',
		details: z.object({ remaining: z.int() }),
	},
	RETURN_TOO_LARGE: {
		status: 409,
		title: 'The order was not given so much of this product',
		details: z.object({}),
	},
	COUNT_ENDED: {
		status: 409,
		title: 'The stock take is closed or was given up',
		details: z.object({ status: z.string() }),
	},
	COUNT_FULL: {
		status: 422,
		title: 'The stock take holds no more products: close it and start another',
		details: z.object({ limit: z.int() }),
	},
	INVALID_TRANSITION: {
		status: 409,
		title: 'The order is not in a state that allows this',
		details: z.object({ from: z.string(), to: z.string() }),
	},
	ORDER_BEING_PACKED: {
		status: 409,
		title: 'The order is being packed already',
		details: z.object({ status: z.string().meta({ example: 'packing' }) }),
	},
	SUBSTITUTION_REFUSED: {
		status: 422,
		title: 'The customer did not agree to a substitute',
		details: z.object({
			name: z.string().meta({ description: 'The line', example: 'Tomato' }),
			reason: z.enum(['not_wanted', 'not_agreed']),
		}),
	},
	ISSUE_CLOSED: {
		status: 409,
		title: 'The issue was dealt with already',
		details: z.object({ status: z.string().meta({ example: 'resolved' }) }),
	},
	ISSUE_TOO_LATE: {
		status: 409,
		title: 'The order was delivered too long ago for that',
		details: z.object({ days: z.int().meta({ description: 'Time to report', example: 7 }) }),
	},
	ISSUE_LIMIT: {
		status: 409,
		title: 'There are as many already as there may be',
		details: z.object({ limit: z.int().meta({ example: 5 }) }),
	},
	ORDER_NOT_DELIVERED: {
		status: 409,
		title: 'Only what was delivered can be rated',
		details: z.object({ status: z.string() }),
	},
	RATING_EXISTS: {
		status: 409,
		title: 'This product of this order is rated already: change that rating',
		details: z.object({}),
	},
	RATING_HIDDEN: {
		status: 409,
		title: 'Staff have taken this rating down: it can no longer be changed',
		details: z.object({}),
	},
	SUBSCRIPTION_ENDED: {
		status: 409,
		title: 'This subscription is cancelled or over',
		details: z.object({}),
	},
	CYCLE_ORDERED: {
		status: 409,
		title: 'This day of the subscription has an order',
		details: z.object({ orderId: z.uuid() }),
	},
	ORDER_TOO_SMALL: {
		status: 422,
		title: 'The hub takes no orders this small',
		details: z.object({ minimumMinor: z.int(), subtotalMinor: z.int() }),
	},
	COUPON_NOT_APPLICABLE: {
		status: 422,
		title: 'The coupon does not count for this order',
		details: z.object({ reason: z.enum(promotionRefusals) }),
	},
	TOO_MANY_PROMOTIONS: {
		status: 409,
		title: 'So many promotions count by themselves already: end one first',
		details: z.object({ limit: z.int() }),
	},
	PROMOTION_UNLIMITED: {
		status: 409,
		title: 'It began without a limit, and its orders were not counted',
		details: z.object({}),
	},
	PAYMENT_NOT_DUE: {
		status: 409,
		title: 'There is nothing to pay by card for this order',
		details: z.object({}),
	},
	PAYMENT_PROVIDER_UNAVAILABLE: {
		status: 503,
		title: 'The payment provider does not answer: nothing was charged, try again',
		details: z.object({}),
	},
	WRITE_OFF_TOO_LARGE: {
		status: 409,
		title: 'No more can be written off than is owed',
		details: z.object({ owedMinor: z.int() }),
	},
	WALLET_NOT_EMPTY: {
		status: 409,
		title: 'There is money in the wallet: spend it, or say that you give it up',
		details: z.object({ balanceMinor: z.int(), currency: z.string() }),
	},
	PAYMENTS_OPEN: {
		status: 409,
		title: 'Payments or refunds are still under way, or something is owed: wait for them first',
		details: z.object({ payments: z.int() }),
	},
	PAYMENT_NOT_SECURED: {
		status: 409,
		title: 'The order is not paid for yet',
		details: z.object({}),
	},
	PAYMENT_METHOD_UNAVAILABLE: {
		status: 422,
		title: 'This shop does not take this kind of payment',
		details: z.object({ method: z.string() }),
	},
	WALLET_TOO_LOW: {
		status: 409,
		title: 'There is not enough in the wallet',
		details: z.object({ balanceMinor: z.int(), neededMinor: z.int() }),
	},
	REFUND_TOO_LARGE: {
		status: 409,
		title: 'No more can be refunded than was charged',
		details: z.object({ refundableMinor: z.int() }),
	},
	CASH_MISMATCH: {
		status: 409,
		title: 'The cash is not what is due, and no reason is given',
		details: z.object({ dueMinor: z.int() }),
	},
	INVOICE_NOT_READY: { status: 409, title: 'The invoice is not rendered yet', details: z.object({}) },
	IDEMPOTENCY_IN_FLIGHT: {
		status: 409,
		title: 'A request with this Idempotency-Key is still running',
		details: z.object({}),
	},
	IDEMPOTENCY_KEY_REUSED: {
		status: 422,
		title: 'This Idempotency-Key was used with another request',
		details: z.object({}),
	},
	PASSWORD_TOO_COMMON: {
		status: 422,
		title: 'This password is among the first that an attacker tries',
		details: z.object({}),
	},
	INVALID_CODE: {
		status: 422,
		title: 'The code or link is wrong, used or expired',
		details: z.object({}),
	},
	WRONG_PASSWORD: { status: 422, title: 'The current password is wrong', details: z.object({}) },
	UPLOAD_REFUSED: {
		status: 422,
		title: 'The uploaded file is missing or not what it was announced as',
		details: z.object({ reason: z.string() }),
	},
	ADDRESS_LOCKED_OUT: {
		status: 422,
		title: 'This list would shut out the address you are calling from',
		details: z.object({ address: z.string() }),
	},
	ADDRESS_LIMIT: {
		status: 422,
		title: 'The address book holds no more addresses',
		details: z.object({ limit: z.int() }),
	},
	IMAGE_LIMIT: {
		status: 422,
		title: 'The product holds no more pictures',
		details: z.object({ limit: z.int() }),
	},
	LIMIT_REACHED: {
		status: 422,
		title: 'There is no room for more',
		details: z.object({ limit: z.int() }),
	},
	NO_DELIVERY_ON_DATE: {
		status: 422,
		title: 'There is no delivery then that could still be changed',
		details: z.object({}),
	},
	CART_EMPTY: { status: 422, title: 'The cart is empty', details: z.object({}) },
	CART_FULL: { status: 422, title: 'The cart holds no more lines', details: z.object({ limit: z.int() }) },
	INVALID_QUANTITY: {
		status: 422,
		title: 'The quantity does not fit the unit',
		details: z.object({ reason: z.string() }),
	},
	PRODUCT_UNAVAILABLE: {
		status: 422,
		title: 'A product is no longer sold',
		details: z.object({ lines: z.array(z.object(line)) }),
	},
	NOTIFICATION_MANDATORY: {
		status: 422,
		title: 'This kind of notification cannot be switched off there',
		details: z.object({ kind: z.string(), channel: z.string() }),
	},
	PINCODE_NOT_SERVICEABLE: {
		status: 422,
		title: 'DailyVeg does not deliver to this pincode yet',
		details: z.object({ pincode: z.string() }),
	},
	RATE_LIMITED: {
		status: 429,
		title: 'Too many requests',
		details: z.object({ retryAfterSeconds: z.int().meta({ example: 30 }) }),
	},
	SMS_UNAVAILABLE: {
		status: 503,
		title: 'This shop sends no text messages',
		details: z.object({}),
	},
	INTERNAL: { status: 500, title: 'Something went wrong on our side', details: z.object({}) },
} as const satisfies Record<string, { status: number; title: string; details: z.ZodObject }>;

export type ErrorCode = keyof typeof errorTable;
export type ErrorDetails<Code extends ErrorCode> = z.infer<(typeof errorTable)[Code]['details']>;

/** A named error as it travels in `error.data.appError` of a tRPC answer. */
export type AppError = { [Code in ErrorCode]: { code: Code; details: ErrorDetails<Code> } }[ErrorCode];

/** Thrown by use-cases; one middleware turns it into the transport's error. */
export class DomainError<Code extends ErrorCode = ErrorCode> extends Error {
	readonly code: Code;
	readonly details: ErrorDetails<Code>;

	constructor(code: Code, details: ErrorDetails<Code>) {
		super(errorTable[code].title);
		this.name = 'DomainError';
		this.code = code;
		this.details = details;
	}
}
