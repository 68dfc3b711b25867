export { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/mysql';
export * from './addresses/address.entity.ts';
export * from './addresses/address.repository.ts';
export * from './areas/areas.enums.ts';
export * from './areas/city.entity.ts';
export * from './areas/country.entity.ts';
export * from './areas/hub.entity.ts';
export * from './areas/pincode.entity.ts';
export * from './areas/pincode.repository.ts';
export * from './areas/state.entity.ts';
export * from './auth/auth.enums.ts';
export { hashPassword, verifyPassword } from './auth/password-hash.ts';
export * from './auth/session.entity.ts';
export * from './auth/user.entity.ts';
export * from './cart/cart.entity.ts';
export * from './cart/cart.repository.ts';
export * from './cart/cart-item.entity.ts';
export * from './catalog/catalog.enums.ts';
export * from './catalog/catalog.repository.ts';
export * from './catalog/category.entity.ts';
export * from './catalog/product.entity.ts';
export * from './catalog/search.repository.ts';
export * from './catalog/search-term.entity.ts';
export { reindexProductTerms } from './catalog/search-term.repository.ts';
export { productTerms, type SearchableProduct, tokenize, typoVariants } from './catalog/search-terms.ts';
export * from './catalog/sell-unit.entity.ts';
export { lineTotalMinor, quantityProblem, stockDemand } from './catalog/sell-unit.terms.ts';
export type { DbEnv } from './config.ts';
export * from './idempotency/idempotency-key.entity.ts';
export * from './inventory/inventory.enums.ts';
export * from './inventory/stock-item.entity.ts';
export * from './inventory/stock-item.repository.ts';
export { deliveryFeeMinor } from './orders/delivery-fee.ts';
export { insertOrder, type NewOrder } from './orders/insert-order.ts';
export * from './orders/order.entity.ts';
export * from './orders/order.repository.ts';
export * from './orders/order-event.entity.ts';
export * from './orders/order-item.entity.ts';
export { orderNumber } from './orders/order-number.ts';
export * from './orders/orders.enums.ts';
export { createOrm, type Orm } from './orm.ts';
export * from './outbox/dead-letter.entity.ts';
export * from './outbox/expired-rows.repository.ts';
export * from './outbox/outbox-message.entity.ts';
export * from './outbox/outbox-message.repository.ts';
export * from './outbox/processed-message.entity.ts';
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
export { newId, uuidFromBinary, uuidToBinary } from './types/uuid.type.ts';
