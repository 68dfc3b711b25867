export { inBrowser } from './browser.ts';
export { crashAtCommit, type Moment } from './crash-variables.ts';
export { type ReceivedCode, readCode } from './read-code.ts';
export {
	createCustomer,
	createDemoShop,
	runServer,
	type ServerProcess,
	startServerProcess,
} from './server-process.ts';
export { tableChecksums } from './table-checksums.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { createTestLogger } from './test-logger.ts';
export { createTestEnv, createTestShop, type TestClock, type TestShop, type TestUser } from './test-shop.ts';
export { toVariables } from './to-variables.ts';
export { type DoomedWorker, runDoomedWorker, runWorker, type WorkerProcess } from './worker-process.ts';
