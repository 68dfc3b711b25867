export { deleteExpiredExports, recordExport, writeExportFile } from './features/account/account.public.ts';
export {
	type CodePayload,
	type DeliverableCode,
	type DeliverableInvitation,
	type InvitationPayload,
	type Notice,
	type NoticePayload,
	readCodeForDelivery,
	readInvitationForDelivery,
} from './features/auth/auth.public.ts';
export { deleteExpiredCarts } from './features/cart/cart.public.ts';
export {
	rankProducts,
	rankProductsBySales,
	switchDuePrices,
	switchDueProducts,
} from './features/catalog/catalog.public.ts';
export {
	deleteOldPhotos,
	type PhotoToClean,
	readPhotoToClean,
	recordCleaning,
} from './features/deliveries/deliveries.public.ts';
export { raiseAlerts } from './features/inventory/inventory.public.ts';
export {
	allRenditionKeys,
	type ImageToRender,
	isStillWanted,
	MAX_RENDITION_WIDTH,
	type Rendering,
	type Rendition,
	readImageToRender,
	recordRefusal,
	recordRendering,
	renditionsOf,
} from './features/media/media.public.ts';
export {
	fanOutNotification,
	notify,
	type OutgoingMessage,
	readMessage,
	recordFailure,
	recordSent,
	type SendMessagePayload,
	sendDeferred,
} from './features/notifications/notifications.public.ts';
export { expireOrders, recordInvoice } from './features/orders/orders.public.ts';
export {
	cancelAtProvider,
	captureAtProvider,
	expireTopUps,
	followProvider,
	followRefund,
	followStuckPayments,
	recordRefund,
	refundAtProvider,
} from './features/payments/payments.public.ts';
export {
	deleteOldImportFiles,
	deleteOldProductExports,
	recordProductFile,
	runProductImport,
	writeProductFile,
} from './features/product-imports/product-imports.public.ts';
export { recalculateRatings } from './features/ratings/ratings.public.ts';
export { reconcilePayments } from './features/reconciliation/reconciliation.public.ts';
export {
	countReports,
	deleteExpiredReports,
	recordReport,
	writeReportFile,
} from './features/reports/reports.public.ts';
export { tellBackInStock } from './features/stock-notices/stock-notices.public.ts';
export { followCalendar, runSubscriptions } from './features/subscriptions/subscriptions.public.ts';
export {
	claimDelivery,
	type DeliverPayload,
	fanOutEvent,
	recordDelivered,
	recordFailedAttempt,
	type WebhookAttempt,
	type WebhookEvent,
	type WebhookToSend,
} from './features/webhooks/webhooks.public.ts';
