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
import { adminPricesRouter } from './features/catalog/prices.admin.router.ts';
import { riderDeliveriesRouter } from './features/deliveries/deliveries.rider.router.ts';
import { adminProductImagesRouter } from './features/media/media.admin.router.ts';
import { adminOrdersRouter } from './features/orders/orders.admin.router.ts';
import { ordersRouter } from './features/orders/orders.router.ts';
import { adminRatingsRouter } from './features/ratings/ratings.admin.router.ts';
import { ratingsRouter } from './features/ratings/ratings.router.ts';
import { adminRiderDocumentsRouter } from './features/rider-documents/rider-documents.admin.router.ts';
import { riderDocumentsRouter } from './features/rider-documents/rider-documents.rider.router.ts';
import { adminSettingsRouter } from './features/settings/settings.admin.router.ts';
import { adminSlotsRouter } from './features/slots/slots.admin.router.ts';
import { slotsRouter } from './features/slots/slots.router.ts';
import { adminRolesRouter } from './features/staff/roles.admin.router.ts';
import { adminUsersRouter } from './features/staff/users.admin.router.ts';
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
	orders: ordersRouter,
	ratings: ratingsRouter,
	slots: slotsRouter,
	system: systemRouter,
	admin: router({
		apiKeys: adminApiKeysRouter,
		apiCalls: adminApiCallsRouter,
		audit: adminAuditRouter,
		catalog: adminCatalogRouter,
		invitations: adminInvitationsRouter,
		orders: adminOrdersRouter,
		prices: adminPricesRouter,
		productImages: adminProductImagesRouter,
		ratings: adminRatingsRouter,
		riderDocuments: adminRiderDocumentsRouter,
		roles: adminRolesRouter,
		settings: adminSettingsRouter,
		slots: adminSlotsRouter,
		users: adminUsersRouter,
		webhooks: adminWebhooksRouter,
	}),
	rider: router({ deliveries: riderDeliveriesRouter, documents: riderDocumentsRouter }),
});

export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP, for the REST bridge and tests. */
export const createCaller = createCallerFactory(appRouter);
