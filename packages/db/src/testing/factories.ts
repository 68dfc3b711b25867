/** Realistic rows for tests: every factory fills in what a test does not care about, persists and flushes. */

export { createAreas, createHub, createPincode, type TestAreas } from './areas.factories.ts';
export {
	countUnit,
	createCatalog,
	createCategory,
	createProduct,
	createShelf,
	type ProductTraits,
	type TestCatalog,
	weightUnit,
} from './catalog.factories.ts';
export {
	createAddress,
	createRider,
	createUser,
	TEST_PASSWORD,
	type UserTraits,
} from './people.factories.ts';
export { type Recount, readReports, recountReports } from './recount-reports.ts';
export { createSlots, type SlotTraits } from './slots.factories.ts';
