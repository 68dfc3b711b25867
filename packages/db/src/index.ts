export { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/mysql';
export * from './account/forget-person.repository.ts';
export * from './account/personal-data.repository.ts';
export * from './addresses/address.entity.ts';
export * from './addresses/address.repository.ts';
export * from './areas/areas.enums.ts';
export * from './areas/city.entity.ts';
export * from './areas/country.entity.ts';
export { distanceMeters, type Place } from './areas/distance.ts';
export * from './areas/hub.entity.ts';
export { addDays, instantAt, localDate } from './areas/local-date.ts';
export * from './areas/pincode.entity.ts';
export * from './areas/pincode.repository.ts';
export * from './areas/state.entity.ts';
export * from './audit/api-call.entity.ts';
export * from './audit/audit.enums.ts';
export * from './audit/audit-entry.entity.ts';
export * from './auth/api-key.entity.ts';
export * from './auth/auth.enums.ts';
export * from './auth/data-export.entity.ts';
export * from './auth/invitation.entity.ts';
export * from './auth/known-device.entity.ts';
export * from './auth/one-time-code.entity.ts';
export { hashPassword, needsRehash, type PasswordCost, verifyPassword } from './auth/password-hash.ts';
export * from './auth/recovery-code.entity.ts';
export * from './auth/rider-document.entity.ts';
export * from './auth/session.entity.ts';
export * from './auth/session.repository.ts';
export * from './auth/signing-key.entity.ts';
export * from './auth/staff-role.entity.ts';
export { defaultStaffRoles, OWNER_ROLE } from './auth/staff-roles.ts';
export * from './auth/user.entity.ts';
export * from './auth/user.repository.ts';
export { bulkInsert } from './bulk-insert.ts';
export * from './cart/cart.entity.ts';
export * from './cart/cart.repository.ts';
export * from './cart/cart-item.entity.ts';
export * from './cart/cart-item.repository.ts';
export type { CartOwner } from './cart/cart-owner.ts';
export * from './cart/guest-cart.repository.ts';
export * from './catalog/catalog.enums.ts';
export * from './catalog/catalog.repository.ts';
export * from './catalog/category.entity.ts';
export * from './catalog/category.repository.ts';
export { findHubRepricedProducts, refreshHubListPrices } from './catalog/hub-list-price.repository.ts';
export * from './catalog/managed-product.repository.ts';
export * from './catalog/price.repository.ts';
export { recordShopPrices } from './catalog/price.writer.ts';
export { priceAt } from './catalog/price-schedule.ts';
export * from './catalog/product.entity.ts';
export {
	type ProductImportBatch,
	type ProductImportTarget,
	productImport,
} from './catalog/product.import.ts';
export * from './catalog/product-page.repository.ts';
export * from './catalog/search.repository.ts';
export * from './catalog/search-term.entity.ts';
export { reindexProductTerms } from './catalog/search-term.repository.ts';
export { productTerms, type SearchableProduct, tokenize, typoVariants } from './catalog/search-terms.ts';
export * from './catalog/sell-unit.entity.ts';
export {
	fittingQuantity,
	lineTotalMinor,
	quantityProblem,
	type SellUnitTerms,
	stockDemand,
} from './catalog/sell-unit.terms.ts';
export * from './catalog/sell-unit-price.entity.ts';
export * from './catalog/standing.repository.ts';
export { checkShop, type Violation } from './check/check-shop.ts';
export type { DbEnv } from './config.ts';
export * from './deliveries/deliveries.enums.ts';
export * from './deliveries/delivery-photo.entity.ts';
export * from './deliveries/delivery-run.entity.ts';
export * from './deliveries/delivery-run.repository.ts';
export * from './deliveries/delivery-stop.entity.ts';
export * from './deliveries/delivery-stop.repository.ts';
export * from './deliveries/rider-settlement.entity.ts';
export * from './favourites/bought-products.repository.ts';
export * from './favourites/favourite.entity.ts';
export * from './favourites/favourite.repository.ts';
export * from './featured/featured-list.entity.ts';
export * from './featured/featured-list.repository.ts';
export * from './idempotency/idempotency-key.entity.ts';
export { judgeFile } from './import/import-file.ts';
export { CsvFileError, type RowProblem } from './import/read-csv.ts';
export { stockCorrection } from './inventory/adjust-stock.ts';
export { allocateLots, type LotTake, type OpenLot, pickingOrder } from './inventory/allocate-lots.ts';
export * from './inventory/inventory.enums.ts';
export { pickStock, returnStock, type StockPick, type StockReturn } from './inventory/pick-stock.ts';
export * from './inventory/stock-alert.entity.ts';
export * from './inventory/stock-alert.repository.ts';
export * from './inventory/stock-count.entity.ts';
export {
	findCountLines,
	lockCount,
	setBooked,
	writeCountLine,
} from './inventory/stock-count.repository.ts';
export * from './inventory/stock-item.entity.ts';
export * from './inventory/stock-item.repository.ts';
export { postMovements, type StockCause, type StockMovementDraft } from './inventory/stock-ledger.ts';
export {
	findLot,
	findLots,
	findStock,
	type LotRow,
	type StockRow,
} from './inventory/stock-list.repository.ts';
export * from './inventory/stock-lot.entity.ts';
export { insertLot, lockLots, type NewLot } from './inventory/stock-lot.repository.ts';
export * from './inventory/stock-movement.entity.ts';
export * from './media/media.enums.ts';
export * from './media/product-image.entity.ts';
export * from './media/product-image.repository.ts';
export * from './notifications/notification.entity.ts';
export * from './notifications/notification-message.entity.ts';
export * from './notifications/notification-message.repository.ts';
export * from './notifications/notification-preference.entity.ts';
export * from './notifications/notification-setting.entity.ts';
export {
	type SettingValues,
	saveNotificationSetting,
} from './notifications/notification-setting.repository.ts';
export * from './notifications/notifications.enums.ts';
export * from './notifications/push-device.entity.ts';
export { insertOrder, type NewOrder } from './orders/insert-order.ts';
export * from './orders/order.entity.ts';
export * from './orders/order.repository.ts';
export * from './orders/order-event.entity.ts';
export * from './orders/order-item.entity.ts';
export {
	type DeskOrder,
	findDeskOrders,
	findOrderSummaries,
	type OrderSummary,
} from './orders/order-list.repository.ts';
export { orderNumber } from './orders/order-number.ts';
export * from './orders/order-settlement.entity.ts';
export * from './orders/order-transitions.ts';
export * from './orders/orders.enums.ts';
export * from './orders/pick-list.repository.ts';
export { findReorderLines, type ReorderLine } from './orders/reorder.repository.ts';
export * from './orders/reservation.ts';
export { findSubstituteUnits, type SubstituteUnit } from './orders/substitute.repository.ts';
export { createOrm, type Orm } from './orm.ts';
export * from './outbox/dead-letter.entity.ts';
export * from './outbox/expired-rows.repository.ts';
export * from './outbox/outbox-message.entity.ts';
export * from './outbox/outbox-message.repository.ts';
export * from './outbox/processed-message.entity.ts';
export { move, type Posting } from './payments/journal.ts';
export * from './payments/ledger.repository.ts';
export * from './payments/ledger-account.entity.ts';
export * from './payments/ledger-transaction.entity.ts';
export * from './payments/payment.entity.ts';
export * from './payments/payment.repository.ts';
export * from './payments/payments.enums.ts';
export * from './payments/reconciliation.entity.ts';
export * from './payments/reconciliation.repository.ts';
export * from './payments/refund.entity.ts';
export * from './pricing/delivery-fee.ts';
export * from './pricing/delivery-rule.entity.ts';
export { saveDeliveryRule } from './pricing/delivery-rule.repository.ts';
export * from './pricing/quote.ts';
export * from './product-imports/product-export.entity.ts';
export * from './product-imports/product-export.repository.ts';
export * from './product-imports/product-import.entity.ts';
export * from './product-imports/product-import.repository.ts';
export * from './product-imports/product-imports.enums.ts';
export * from './promotions/evaluate-promotions.ts';
export * from './promotions/promotion.entity.ts';
export * from './promotions/promotion.repository.ts';
export * from './promotions/promotion.terms.ts';
export * from './promotions/promotion-redemption.entity.ts';
export * from './ratings/rating.entity.ts';
export * from './ratings/rating.repository.ts';
export * from './ratings/ratings.enums.ts';
export * from './ratings/rider-rating.entity.ts';
export * from './ratings/rider-rating.repository.ts';
export * from './ratings/rider-score.entity.ts';
export { histogramOf, type RatingSummary, summarizeStars } from './ratings/star-counts.ts';
export {
	countReportDay,
	findChangedReportDays,
	type ReportDayKey,
} from './reports/count-report-day.repository.ts';
export {
	markReportDays,
	type ReportSource,
	readTouchedDays,
	reportSources,
} from './reports/mark-report-days.repository.ts';
export { findOrderRows, type OrderPlace, type OrderRow } from './reports/order-rows.repository.ts';
export * from './reports/report.repository.ts';
export { daySpan, type ReportDaySpan } from './reports/report-days.ts';
export * from './reports/report-export.entity.ts';
export * from './reports/report-rows.entity.ts';
export * from './reports/report-unit.entity.ts';
export * from './reports/reports.enums.ts';
export { databaseOf, dropDatabase, ensureDatabase, withDatabase } from './schema/database.ts';
export { findDrift, type TableDrift } from './schema/drift.ts';
export {
	createMigration,
	type MigrationState,
	migrateDown,
	migrateUp,
	migrationStates,
} from './schema/migrate.ts';
export { LockTimeoutError, withNamedLock } from './schema/named-lock.ts';
export * from './settings/setting.entity.ts';
export * from './shopping-lists/shopping-list.entity.ts';
export * from './shopping-lists/shopping-list.repository.ts';
export * from './shopping-lists/shopping-list-line.entity.ts';
export * from './slots/delivery-slot.entity.ts';
export * from './slots/delivery-slot.repository.ts';
export * from './slots/slot-exception.entity.ts';
export * from './slots/slot-exception.repository.ts';
export * from './slots/slot-template.entity.ts';
export * from './slots/slot-template.repository.ts';
export * from './stock-notices/stock-notice.entity.ts';
export * from './stock-notices/stock-notice.repository.ts';
export * from './subscriptions/due-subscription.repository.ts';
export * from './subscriptions/subscription.entity.ts';
export * from './subscriptions/subscription.repository.ts';
export * from './subscriptions/subscription-cycle.entity.ts';
export * from './subscriptions/subscription-line.entity.ts';
export * from './subscriptions/subscriptions.enums.ts';
export * from './support/customer-note.entity.ts';
export * from './support/issue-photo.entity.ts';
export * from './support/order-issue.entity.ts';
export * from './support/order-issue.repository.ts';
export * from './support/support.enums.ts';
export { firstIdAt, newId, uuidFromBinary, uuidToBinary } from './types/uuid.type.ts';
export * from './webhooks/webhook-delivery.entity.ts';
export * from './webhooks/webhook-endpoint.entity.ts';
export * from './webhooks/webhook-endpoint.repository.ts';
export * from './webhooks/webhooks.enums.ts';
