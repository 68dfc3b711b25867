/** Filling a shop from a program: what the command line does, without the command line. */
export { pincodeImport } from './areas/pincode.import.ts';
export { productImport } from './catalog/product.import.ts';
export { CliFailure } from './cli/cli-failure.ts';
export { ProgressBar } from './cli/progress-bar.ts';
export { type ImportOptions, type ImportReport, importFile } from './import/import-file.ts';
export type { RowProblem } from './import/read-csv.ts';
export { type DemoAccount, demoAccounts, demoAddress } from './seeders/demo-accounts.ts';
export { Random } from './seeders/random.ts';
export {
	type SeedOptions,
	type SeedReport,
	type SeedScale,
	ShopNotEmptyError,
	seedScales,
	seedShop,
} from './seeders/seed.ts';
export { familyNames, farmKinds, givenNames, regions } from './seeders/variant-words.ts';
