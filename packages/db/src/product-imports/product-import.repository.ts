import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import type { RowProblem } from '../import/read-csv.ts';
import { ProductImport, ProductImportProblem } from './product-import.entity.ts';

/** A file full of errors is told by its first ones. */
export const MAX_KEPT_PROBLEMS = 10_000;
const MESSAGE_LENGTH = 300;

/** The import, locked until the transaction ends; null when there is none. */
export const lockProductImport = (em: EntityManager, id: string): Promise<ProductImport | null> =>
	em.findOne(ProductImport, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Notes what is wrong with rows of a locked import: counts all of it, and keeps the first ten thousand. */
export async function addImportProblems(
	em: EntityManager,
	productImport: ProductImport,
	problems: RowProblem[],
): Promise<void> {
	const first = productImport.problemCount;
	const rows = problems.slice(0, Math.max(0, MAX_KEPT_PROBLEMS - first)).map((problem, index) => ({
		productImport: productImport.id,
		position: first + index,
		line: problem.line,
		columnName: problem.column,
		message: problem.message.slice(0, MESSAGE_LENGTH).toWellFormed(),
	}));
	productImport.problemCount += problems.length;
	await bulkInsert(em, ProductImportProblem, rows);
}

/** What is wrong with the rows of an import, in the order in which it was found. */
export const findImportProblems = (
	em: EntityManager,
	productImport: string,
): Promise<ProductImportProblem[]> =>
	em.find(
		ProductImportProblem,
		{ productImport },
		{ orderBy: { position: 'asc' }, disableIdentityMap: true },
	);
