/**
 * Queries that anybody may ask and whose answers caches between client and server may keep. Clients ask each with a
 * GET of its own, without credentials; a test holds the list to the router's meta.
 */
export const publicQueries = [
	'areas.checkPincode',
	'catalog.listCategories',
	'catalog.listProducts',
	'catalog.getProduct',
	'catalog.search',
	'catalog.suggest',
	'featured.list',
	'ratings.list',
	'slots.list',
	'system.time',
] as const;
