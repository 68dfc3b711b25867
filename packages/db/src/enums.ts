/** Every enumeration of the shop, without the entities: safe for browsers and schemas. */
export * from './areas/areas.enums.ts';
export * from './audit/audit.enums.ts';
export * from './auth/auth.enums.ts';
export * from './catalog/catalog.enums.ts';
export * from './deliveries/deliveries.enums.ts';
export * from './inventory/inventory.enums.ts';
export * from './media/media.enums.ts';
export * from './notifications/notifications.enums.ts';
export * from './orders/orders.enums.ts';
export * from './payments/payments.enums.ts';
export * from './product-imports/product-imports.enums.ts';
export * from './promotions/promotions.enums.ts';
export * from './ratings/ratings.enums.ts';
export * from './reports/reports.enums.ts';
export * from './subscriptions/subscriptions.enums.ts';
export * from './support/support.enums.ts';
export * from './webhooks/webhooks.enums.ts';
