import type { ErrorCode } from './errors.ts';

/** What any call may end in. */
const anybody = <const Codes extends readonly ErrorCode[]>(...codes: Codes) =>
	[...codes, 'RATE_LIMITED', 'INTERNAL'] as const;

/** Calls of whoever is signed in, of one role or of all; a program's key is refused where a person is meant. */
const user = <const Codes extends readonly ErrorCode[]>(...codes: Codes) =>
	anybody(...codes, 'UNAUTHENTICATED', 'FORBIDDEN');

/** Calls of staff with a permission. */
const staff = <const Codes extends readonly ErrorCode[]>(...codes: Codes) =>
	user(...codes, 'TWO_FACTOR_SETUP_REQUIRED');

/** Calls under an Idempotency-Key. */
const idempotent = <const Codes extends readonly ErrorCode[]>(...codes: Codes) =>
	user(...codes, 'IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_IN_FLIGHT', 'IDEMPOTENCY_KEY_REUSED');

/** Calls of staff under an Idempotency-Key. */
const idempotentStaff = <const Codes extends readonly ErrorCode[]>(...codes: Codes) =>
	staff(...codes, 'IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_IN_FLIGHT', 'IDEMPOTENCY_KEY_REUSED');

/**
 * Every error each procedure may end in. The router's meta, the middleware that holds the server to it, the
 * documents and the client's types all read this one table.
 */
export const procedureErrors = {
	'auth.register': anybody('VALIDATION_FAILED', 'PASSWORD_TOO_COMMON'),
	'auth.confirmRegistration': anybody('VALIDATION_FAILED', 'INVALID_CODE', 'FORBIDDEN'),
	'auth.sendLoginCode': anybody('VALIDATION_FAILED', 'SMS_UNAVAILABLE'),
	'auth.loginWithCode': anybody(
		'VALIDATION_FAILED',
		'INVALID_CODE',
		'TWO_FACTOR_REQUIRED',
		'INVALID_CREDENTIALS',
		'FORBIDDEN',
	),
	'auth.sendPasswordReset': anybody('VALIDATION_FAILED'),
	'auth.resetPassword': anybody('VALIDATION_FAILED', 'INVALID_CODE', 'PASSWORD_TOO_COMMON'),
	'auth.login': anybody('VALIDATION_FAILED', 'INVALID_CREDENTIALS', 'TWO_FACTOR_REQUIRED', 'FORBIDDEN'),
	'auth.refresh': anybody('VALIDATION_FAILED', 'INVALID_REFRESH_TOKEN'),
	'auth.logout': anybody('VALIDATION_FAILED'),
	'auth.me': user('VALIDATION_FAILED'),
	'auth.stepUp': user('VALIDATION_FAILED', 'WRONG_PASSWORD', 'TWO_FACTOR_REQUIRED', 'INVALID_CODE'),
	'auth.sessions.list': user('VALIDATION_FAILED'),
	'auth.sessions.revoke': user('VALIDATION_FAILED', 'NOT_FOUND'),
	'auth.sessions.revokeOthers': user('VALIDATION_FAILED'),

	'auth.acceptInvitation': anybody(
		'VALIDATION_FAILED',
		'INVALID_CODE',
		'EMAIL_TAKEN',
		'PASSWORD_TOO_COMMON',
		'FORBIDDEN',
	),
	'auth.twoFactor.enrol': user('VALIDATION_FAILED', 'STEP_UP_REQUIRED', 'TWO_FACTOR_ENABLED'),
	'auth.twoFactor.confirm': user(
		'VALIDATION_FAILED',
		'TWO_FACTOR_ENABLED',
		'TWO_FACTOR_NOT_ENABLED',
		'INVALID_CODE',
	),
	'auth.twoFactor.disable': user(
		'VALIDATION_FAILED',
		'STEP_UP_REQUIRED',
		'TWO_FACTOR_NOT_ENABLED',
		'INVALID_CODE',
	),
	'auth.twoFactor.renewRecoveryCodes': user(
		'VALIDATION_FAILED',
		'STEP_UP_REQUIRED',
		'TWO_FACTOR_NOT_ENABLED',
	),

	'account.updateProfile': user('VALIDATION_FAILED'),
	'account.changePassword': user('VALIDATION_FAILED', 'WRONG_PASSWORD', 'PASSWORD_TOO_COMMON'),
	'account.sendPhoneCode': user('VALIDATION_FAILED', 'SMS_UNAVAILABLE'),
	'account.verifyPhone': user('VALIDATION_FAILED', 'INVALID_CODE', 'PHONE_TAKEN'),
	'account.sendEmailChange': user('VALIDATION_FAILED'),
	'account.confirmEmailChange': user('VALIDATION_FAILED', 'INVALID_CODE', 'EMAIL_TAKEN'),
	'account.deactivate': user('VALIDATION_FAILED', 'WRONG_PASSWORD', 'LAST_OWNER'),
	'account.delete': user('VALIDATION_FAILED', 'WRONG_PASSWORD', 'LAST_OWNER', 'ORDERS_OPEN'),
	'account.requestExport': user('VALIDATION_FAILED'),
	'account.getExport': user('VALIDATION_FAILED', 'NOT_FOUND', 'EXPORT_NOT_READY'),

	'areas.checkPincode': anybody('VALIDATION_FAILED'),

	'catalog.listCategories': anybody(),
	'catalog.listProducts': anybody('VALIDATION_FAILED', 'NOT_FOUND', 'PINCODE_NOT_SERVICEABLE'),
	'catalog.getProduct': anybody('VALIDATION_FAILED', 'NOT_FOUND', 'PINCODE_NOT_SERVICEABLE'),
	'catalog.search': anybody('VALIDATION_FAILED', 'PINCODE_NOT_SERVICEABLE'),

	'cart.get': user('VALIDATION_FAILED'),
	'cart.quote': user('VALIDATION_FAILED', 'NOT_FOUND', 'PINCODE_NOT_SERVICEABLE'),
	'cart.setItem': user('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_QUANTITY', 'CART_FULL'),
	'cart.removeItem': user('VALIDATION_FAILED'),
	'cart.clear': user(),
	'cart.acceptPrices': user('VALIDATION_FAILED'),

	'addresses.list': user('VALIDATION_FAILED'),
	'addresses.create': user('VALIDATION_FAILED', 'PINCODE_NOT_SERVICEABLE', 'ADDRESS_LIMIT'),
	'addresses.update': user('VALIDATION_FAILED', 'NOT_FOUND', 'PINCODE_NOT_SERVICEABLE'),
	'addresses.delete': user('VALIDATION_FAILED', 'NOT_FOUND'),

	'orders.place': idempotent(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'CART_EMPTY',
		'PRODUCT_UNAVAILABLE',
		'INVALID_QUANTITY',
		'PRICE_CHANGED',
		'INSUFFICIENT_STOCK',
		'PINCODE_NOT_SERVICEABLE',
		'SLOT_FULL',
		'SLOT_CLOSED',
		'ORDER_TOO_SMALL',
		'COUPON_NOT_APPLICABLE',
		'WALLET_TOO_LOW',
		'PAYMENT_METHOD_UNAVAILABLE',
	),
	'orders.get': user('VALIDATION_FAILED', 'NOT_FOUND'),
	'orders.list': user('VALIDATION_FAILED'),
	'orders.watch': user('VALIDATION_FAILED', 'NOT_FOUND'),
	'orders.cancel': user('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION'),
	'orders.setSubstitution': user('VALIDATION_FAILED', 'NOT_FOUND', 'ORDER_BEING_PACKED'),
	'orders.getInvoiceUrl': user('VALIDATION_FAILED', 'NOT_FOUND', 'INVOICE_NOT_READY'),

	'ratings.list': anybody('VALIDATION_FAILED', 'NOT_FOUND'),
	'ratings.listOwn': user('VALIDATION_FAILED'),
	'ratings.create': user('VALIDATION_FAILED', 'NOT_FOUND', 'ORDER_NOT_DELIVERED', 'RATING_EXISTS'),
	'ratings.update': user('VALIDATION_FAILED', 'NOT_FOUND', 'RATING_HIDDEN'),
	'ratings.setRider': user('VALIDATION_FAILED', 'NOT_FOUND', 'ORDER_NOT_DELIVERED', 'RATING_HIDDEN'),
	'ratings.getRider': user('VALIDATION_FAILED', 'NOT_FOUND'),
	'ratings.delete': user('VALIDATION_FAILED', 'NOT_FOUND', 'RATING_HIDDEN'),

	'issues.create': user(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'ORDER_NOT_DELIVERED',
		'ISSUE_TOO_LATE',
		'ISSUE_LIMIT',
	),
	'issues.get': user('VALIDATION_FAILED', 'NOT_FOUND'),
	'issues.list': user('VALIDATION_FAILED'),
	'issues.createPhotoUpload': user('VALIDATION_FAILED', 'NOT_FOUND', 'ISSUE_CLOSED', 'ISSUE_LIMIT'),
	'issues.submitPhoto': user('VALIDATION_FAILED', 'NOT_FOUND', 'UPLOAD_REFUSED'),
	'deliveries.get': user('VALIDATION_FAILED', 'NOT_FOUND'),
	'deliveries.reschedule': user(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_TRANSITION',
		'ATTEMPTS_USED_UP',
		'SLOT_CLOSED',
		'SLOT_FULL',
	),
	'deliveries.track': user('VALIDATION_FAILED', 'NOT_FOUND'),

	'slots.list': anybody('VALIDATION_FAILED', 'PINCODE_NOT_SERVICEABLE'),

	'system.time': anybody(),

	'admin.catalog.createProduct': staff('VALIDATION_FAILED', 'NOT_FOUND', 'SLUG_TAKEN'),
	'admin.catalog.updateProduct': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.catalog.listProducts': staff('VALIDATION_FAILED'),
	'admin.catalog.scheduleProduct': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.catalog.deleteProduct': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.catalog.restoreProduct': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.prices.list': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.prices.schedule': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.prices.cancel': staff('VALIDATION_FAILED', 'NOT_FOUND', 'PRICE_IN_EFFECT'),
	'admin.catalog.setStock': staff('VALIDATION_FAILED', 'NOT_FOUND', 'STOCK_BELOW_RESERVED'),
	'admin.inventory.listStock': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.inventory.listLots': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.inventory.receiveLot': idempotentStaff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.inventory.listMovements': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.inventory.adjust': idempotentStaff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'STOCK_BELOW_RESERVED',
		'LOT_TOO_SMALL',
	),
	'admin.inventory.recordWaste': idempotentStaff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'STOCK_BELOW_RESERVED',
		'LOT_TOO_SMALL',
	),
	'admin.inventory.takeBack': idempotentStaff('VALIDATION_FAILED', 'NOT_FOUND', 'RETURN_TOO_LARGE'),
	'admin.inventory.setThresholds': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.stockCounts.list': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.stockCounts.start': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.stockCounts.listLines': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.stockCounts.enter': staff('VALIDATION_FAILED', 'NOT_FOUND', 'COUNT_ENDED', 'COUNT_FULL'),
	'admin.stockCounts.close': staff('VALIDATION_FAILED', 'NOT_FOUND', 'COUNT_ENDED'),
	'admin.stockCounts.cancel': staff('VALIDATION_FAILED', 'NOT_FOUND', 'COUNT_ENDED'),
	'admin.stockAlerts.list': staff('VALIDATION_FAILED'),
	'admin.stockAlerts.acknowledge': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.productImages.list': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.productImages.createUpload': staff('VALIDATION_FAILED', 'NOT_FOUND', 'IMAGE_LIMIT'),
	'admin.productImages.submit': staff('VALIDATION_FAILED', 'NOT_FOUND', 'UPLOAD_REFUSED'),
	'admin.productImages.reorder': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.productImages.delete': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.orders.list': staff('VALIDATION_FAILED'),
	'admin.orders.cancel': staff('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION', 'REFUND_TOO_LARGE'),
	'admin.orders.startPacking': staff('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_TRANSITION'),
	'admin.orders.return': staff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_TRANSITION',
		'INVALID_QUANTITY',
		'REFUND_TOO_LARGE',
	),
	'admin.orders.receiveRefused': staff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_TRANSITION',
		'INVALID_QUANTITY',
	),
	'admin.orders.pack': staff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_TRANSITION',
		'INVALID_QUANTITY',
		'SUBSTITUTION_REFUSED',
	),

	'admin.packing.listProducts': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.packing.listOrders': staff('VALIDATION_FAILED'),
	'admin.orders.confirm': staff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_TRANSITION',
		'PAYMENT_NOT_SECURED',
	),

	'admin.pricing.getDeliveryRule': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.pricing.setDeliveryRule': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.promotions.list': staff('VALIDATION_FAILED'),
	'admin.promotions.create': staff('VALIDATION_FAILED', 'NOT_FOUND', 'NAME_TAKEN', 'TOO_MANY_PROMOTIONS'),
	'admin.promotions.update': staff('VALIDATION_FAILED', 'NOT_FOUND', 'PROMOTION_UNLIMITED'),
	'admin.deliveries.getPhoto': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.deliveries.reschedule': staff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_TRANSITION',
		'ATTEMPTS_USED_UP',
		'SLOT_CLOSED',
		'SLOT_FULL',
	),
	'admin.deliveries.listSettlements': staff('VALIDATION_FAILED'),
	'admin.deliveries.confirmSettlement': staff(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'CASH_MISMATCH',
		'SETTLEMENT_CONFIRMED',
	),
	'admin.deliveries.plan': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.deliveries.listRuns': staff('VALIDATION_FAILED'),
	'admin.deliveries.assign': staff('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_RUN_STATE', 'RUN_FULL'),
	'admin.deliveries.moveStop': staff('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_RUN_STATE', 'RUN_FULL'),

	'admin.ratings.list': staff('VALIDATION_FAILED'),
	'admin.ratings.listRiders': staff('VALIDATION_FAILED'),
	'admin.ratings.hideRider': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.ratings.restoreRider': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.ratings.hide': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.ratings.restore': staff('VALIDATION_FAILED', 'NOT_FOUND'),

	'admin.issues.list': staff('VALIDATION_FAILED'),
	'admin.issues.getPhotoUrl': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.issues.assign': staff('VALIDATION_FAILED', 'NOT_FOUND', 'ISSUE_CLOSED'),
	'admin.issues.resolve': staff('VALIDATION_FAILED', 'NOT_FOUND', 'ISSUE_CLOSED', 'REFUND_TOO_LARGE'),
	'admin.issues.reject': staff('VALIDATION_FAILED', 'NOT_FOUND', 'ISSUE_CLOSED'),
	'admin.customerNotes.list': staff('VALIDATION_FAILED'),
	'admin.customerNotes.create': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.customerNotes.delete': staff('VALIDATION_FAILED', 'NOT_FOUND'),

	'admin.slots.list': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.slots.listTemplates': staff('VALIDATION_FAILED'),
	'admin.slots.createTemplate': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.slots.updateTemplate': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.slots.setException': staff('VALIDATION_FAILED', 'NOT_FOUND'),

	'admin.users.list': staff('VALIDATION_FAILED'),
	'admin.users.get': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.users.disable': staff('VALIDATION_FAILED', 'NOT_FOUND', 'LAST_OWNER'),
	'admin.users.enable': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.users.setStaffRole': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED', 'NOT_FOUND', 'LAST_OWNER'),
	'admin.users.endSessions': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.roles.list': staff(),
	'admin.roles.create': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED', 'NAME_TAKEN'),
	'admin.roles.update': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED', 'NOT_FOUND', 'NAME_TAKEN'),
	'admin.roles.delete': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED', 'NOT_FOUND', 'ROLE_IN_USE'),
	'admin.invitations.list': staff('VALIDATION_FAILED'),
	'admin.invitations.create': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.invitations.revoke': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.apiKeys.list': staff('VALIDATION_FAILED'),
	'admin.apiKeys.create': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED'),
	'admin.apiKeys.revoke': staff('VALIDATION_FAILED', 'NOT_FOUND'),

	'admin.audit.list': staff('VALIDATION_FAILED'),
	'admin.audit.export': staff('VALIDATION_FAILED'),
	'admin.apiCalls.list': staff('VALIDATION_FAILED'),
	'admin.settings.get': staff(),
	'admin.settings.update': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED', 'ADDRESS_LOCKED_OUT'),

	'admin.riderDocuments.list': staff('VALIDATION_FAILED'),
	'admin.riderDocuments.getUrl': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.riderDocuments.review': staff('VALIDATION_FAILED', 'NOT_FOUND'),

	'admin.webhooks.listEndpoints': staff('VALIDATION_FAILED'),
	'admin.webhooks.createEndpoint': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED'),
	'admin.webhooks.updateEndpoint': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.webhooks.rotateSecret': staff('VALIDATION_FAILED', 'STEP_UP_REQUIRED', 'NOT_FOUND'),
	'admin.webhooks.deleteEndpoint': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.webhooks.sendTest': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.webhooks.listDeliveries': staff('VALIDATION_FAILED', 'NOT_FOUND'),
	'admin.webhooks.redeliver': staff('VALIDATION_FAILED', 'NOT_FOUND'),

	'rider.ratings.get': user(),
	'rider.runs.list': user('VALIDATION_FAILED'),
	'rider.runs.get': user('VALIDATION_FAILED', 'NOT_FOUND'),
	'rider.runs.start': user(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_RUN_STATE',
		'RIDER_NOT_VERIFIED',
		'RUN_NOT_READY',
	),
	'rider.runs.reportPosition': user('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_RUN_STATE'),
	'rider.stops.arrive': user('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_RUN_STATE'),
	'rider.stops.createPhotoUpload': user('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_RUN_STATE'),
	'rider.stops.deliver': user(
		'VALIDATION_FAILED',
		'NOT_FOUND',
		'INVALID_RUN_STATE',
		'INVALID_TRANSITION',
		'INVALID_CODE',
		'CODE_TRIES_USED_UP',
		'UPLOAD_REFUSED',
		'INVALID_QUANTITY',
		'CASH_MISMATCH',
	),
	'rider.stops.fail': user('VALIDATION_FAILED', 'NOT_FOUND', 'INVALID_RUN_STATE', 'INVALID_TRANSITION'),
	'rider.settlements.list': user('VALIDATION_FAILED'),
	'rider.settlements.declare': user('NOTHING_TO_SETTLE'),
	'rider.documents.list': user(),
	'rider.documents.createUpload': user('VALIDATION_FAILED'),
	'rider.documents.submit': user('VALIDATION_FAILED', 'NOT_FOUND', 'UPLOAD_REFUSED'),
} satisfies Record<string, readonly ErrorCode[]>;

/** Dotted path of a procedure, for example `orders.place`. */
export type ProcedurePath = keyof typeof procedureErrors;

/** Codes a procedure may end in. */
export type ErrorCodeOf<Path extends ProcedurePath> = (typeof procedureErrors)[Path][number];
