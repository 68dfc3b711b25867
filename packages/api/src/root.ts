import { accountRouter } from './features/account/account.router.ts';
import { addressesRouter } from './features/addresses/addresses.router.ts';
import { adminApiCallsRouter } from './features/api-calls/api-calls.admin.router.ts';
import { areasRouter } from './features/areas/areas.router.ts';
import { adminAuditRouter } from './features/audit/audit.admin.router.ts';
import { adminApiKeysRouter } from './features/auth/api-keys/api-keys.admin.router.ts';
import { authRouter } from './features/auth/auth.router.ts';
import { adminInvitationsRouter } from './features/auth/invitations/invitations.admin.router.ts';
import { cartRouter } from './features/cart/cart.router.ts';
import { adminCatalogRouter } from './features/catalog/catalog.admin.router.ts';
import { catalogRouter } from './features/catalog/catalog.router.ts';
import { adminCategoriesRouter } from './features/catalog/categories.admin.router.ts';
import { adminPricesRouter } from './features/catalog/prices.admin.router.ts';
import { adminDeliveriesRouter } from './features/deliveries/deliveries.admin.router.ts';
import { deliveriesRouter } from './features/deliveries/deliveries.router.ts';
import {
	riderRunsRouter,
	riderSettlementsRouter,
	riderStopsRouter,
} from './features/deliveries/runs.rider.router.ts';
import { favouritesRouter } from './features/favourites/favourites.router.ts';
import { adminFeaturedRouter } from './features/featured/featured.admin.router.ts';
import { featuredRouter } from './features/featured/featured.router.ts';
import { adminInventoryRouter } from './features/inventory/inventory.admin.router.ts';
import { adminStockAlertsRouter } from './features/inventory/stock-alerts.admin.router.ts';
import { adminStockCountsRouter } from './features/inventory/stock-counts.admin.router.ts';
import { adminProductImagesRouter } from './features/media/media.admin.router.ts';
import { notificationsRouter } from './features/notifications/notifications.router.ts';
import { adminOrdersRouter } from './features/orders/orders.admin.router.ts';
import { ordersRouter } from './features/orders/orders.router.ts';
import { adminPackingRouter } from './features/orders/packing.admin.router.ts';
import { adminPaymentsRouter } from './features/payments/payments.admin.router.ts';
import { paymentsRouter, walletRouter } from './features/payments/payments.router.ts';
import { adminPricingRouter } from './features/pricing/pricing.admin.router.ts';
import { adminProductExportsRouter } from './features/product-imports/product-exports.admin.router.ts';
import { adminProductImportsRouter } from './features/product-imports/product-imports.admin.router.ts';
import { adminPromotionsRouter } from './features/promotions/promotions.admin.router.ts';
import { adminRatingsRouter } from './features/ratings/ratings.admin.router.ts';
import { riderRatingsRouter } from './features/ratings/ratings.rider.router.ts';
import { ratingsRouter } from './features/ratings/ratings.router.ts';
import { adminReconciliationRouter } from './features/reconciliation/reconciliation.admin.router.ts';
import { adminReportsRouter } from './features/reports/reports.admin.router.ts';
import { adminRiderDocumentsRouter } from './features/rider-documents/rider-documents.admin.router.ts';
import { riderDocumentsRouter } from './features/rider-documents/rider-documents.rider.router.ts';
import { adminSettingsRouter } from './features/settings/settings.admin.router.ts';
import { shoppingListsRouter } from './features/shopping-lists/shopping-lists.router.ts';
import { adminSlotsRouter } from './features/slots/slots.admin.router.ts';
import { slotsRouter } from './features/slots/slots.router.ts';
import { adminRolesRouter } from './features/staff/roles.admin.router.ts';
import { adminUsersRouter } from './features/staff/users.admin.router.ts';
import { stockNoticesRouter } from './features/stock-notices/stock-notices.router.ts';
import { adminSubscriptionsRouter } from './features/subscriptions/subscriptions.admin.router.ts';
import { subscriptionsRouter } from './features/subscriptions/subscriptions.router.ts';
import { adminCustomerNotesRouter } from './features/support/customer-notes.admin.router.ts';
import { adminIssuesRouter } from './features/support/issues.admin.router.ts';
import { issuesRouter } from './features/support/issues.router.ts';
import { systemRouter } from './features/system/system.router.ts';
import { adminWebhooksRouter } from './features/webhooks/webhooks.admin.router.ts';
import { createCallerFactory, router } from './trpc/init.ts';

/** Customers at the top; staff and riders below their own names. */
export const appRouter = router({
	auth: authRouter,
	account: accountRouter,
	areas: areasRouter,
	catalog: catalogRouter,
	cart: cartRouter,
	addresses: addressesRouter,
	notifications: notificationsRouter,
	issues: issuesRouter,
	deliveries: deliveriesRouter,
	orders: ordersRouter,
	payments: paymentsRouter,
	wallet: walletRouter,
	ratings: ratingsRouter,
	slots: slotsRouter,
	subscriptions: subscriptionsRouter,
	favourites: favouritesRouter,
	featured: featuredRouter,
	shoppingLists: shoppingListsRouter,
	stockNotices: stockNoticesRouter,
	system: systemRouter,
	admin: router({
		apiKeys: adminApiKeysRouter,
		apiCalls: adminApiCallsRouter,
		audit: adminAuditRouter,
		catalog: adminCatalogRouter,
		categories: adminCategoriesRouter,
		deliveries: adminDeliveriesRouter,
		featured: adminFeaturedRouter,
		inventory: adminInventoryRouter,
		invitations: adminInvitationsRouter,
		customerNotes: adminCustomerNotesRouter,
		issues: adminIssuesRouter,
		orders: adminOrdersRouter,
		prices: adminPricesRouter,
		packing: adminPackingRouter,
		payments: adminPaymentsRouter,
		reconciliation: adminReconciliationRouter,
		pricing: adminPricingRouter,
		promotions: adminPromotionsRouter,
		productImages: adminProductImagesRouter,
		productExports: adminProductExportsRouter,
		productImports: adminProductImportsRouter,
		ratings: adminRatingsRouter,
		reports: adminReportsRouter,
		riderDocuments: adminRiderDocumentsRouter,
		roles: adminRolesRouter,
		settings: adminSettingsRouter,
		slots: adminSlotsRouter,
		stockAlerts: adminStockAlertsRouter,
		stockCounts: adminStockCountsRouter,
		subscriptions: adminSubscriptionsRouter,
		users: adminUsersRouter,
		webhooks: adminWebhooksRouter,
	}),
	rider: router({
		documents: riderDocumentsRouter,
		ratings: riderRatingsRouter,
		runs: riderRunsRouter,
		settlements: riderSettlementsRouter,
		stops: riderStopsRouter,
	}),
});

export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP, for the REST bridge and tests. */
export const createCaller = createCallerFactory(appRouter);
