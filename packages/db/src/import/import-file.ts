import { stat } from 'node:fs/promises';
import type { EntityManager } from '@mikro-orm/mysql';
import type { z } from 'zod';
import type { Orm } from '../orm.ts';
import { type CsvRow, type RowProblem, readCsv } from './read-csv.ts';

/** Groups written by one statement run: large enough to be fast, small enough to bound memory. */
const GROUPS_PER_BATCH = 500;

/** A file full of errors is told by its first ones. */
const MAX_REPORTED_PROBLEMS = 100;

/** A row that passed, with the line it came from. */
export interface LinedRow<Row> {
	line: number;
	row: Row;
}

/** What one kind of file needs beside the reading. A group is what stands or falls together: rows of one product. */
export interface ImportTarget<Schema extends z.ZodObject> {
	schema: Schema;
	/** Column whose value is the same in all rows of a group; they stand one below the other. */
	groupColumn: string & keyof z.output<Schema>;
	/** Most rows a group may have. */
	maxGroupSize: number;
	/** What is wrong with groups whose rows are fine by themselves, judged against each other and the database. */
	problemsOf(em: EntityManager, groups: LinedRow<z.output<Schema>>[][]): Promise<RowProblem[]>;
	/** Inserts or updates. */
	write(em: EntityManager, groups: LinedRow<z.output<Schema>>[][]): Promise<void>;
}

/** How an import is run. */
export interface ImportOptions {
	/** Write what is right and report the rest; without it one bad row keeps the whole file out. */
	keepGoing?: boolean;
	/** Told how much of the work is done, from 0 to 1. */
	onProgress?: (share: number) => void;
}

/** How an import went. */
export interface ImportReport {
	/** Data rows in the file. */
	rowCount: number;
	/** Groups (products, pincodes) written. */
	writtenCount: number;
	problemCount: number;
	/** The first problems, in the order of the file. */
	problems: RowProblem[];
}

/**
 * Imports a CSV file. Unless `keepGoing` is set the file is first checked as a whole and then written in one
 * transaction, so nothing of a bad file gets in. Memory is bounded by the batch, not by the file.
 */
export async function importFile<Schema extends z.ZodObject>(
	orm: Orm,
	file: string,
	target: ImportTarget<Schema>,
	{ keepGoing = false, onProgress = () => {} }: ImportOptions = {},
): Promise<ImportReport> {
	if (keepGoing) return importGoodRows(orm, file, target, onProgress);
	const checked = await eachBatch(
		orm.em.fork(),
		file,
		target,
		(share) => onProgress(share / 2),
		async () => {},
	);
	if (checked.problemCount > 0) return { ...checked, writtenCount: 0 };
	return orm.em.fork().transactional(async (em) => {
		const written = await eachBatch(
			em,
			file,
			target,
			(share) => onProgress(0.5 + share / 2),
			(groups) => target.write(em, groups),
		);
		if (written.problemCount > 0)
			throw new Error(`${file} or the data it refers to changed during the import`);
		return written;
	});
}

function importGoodRows<Schema extends z.ZodObject>(
	orm: Orm,
	file: string,
	target: ImportTarget<Schema>,
	onProgress: (share: number) => void,
): Promise<ImportReport> {
	return eachBatch(orm.em.fork(), file, target, onProgress, (groups) =>
		orm.em.fork().transactional((em) => target.write(em, groups)),
	);
}

async function eachBatch<Schema extends z.ZodObject>(
	em: EntityManager,
	file: string,
	target: ImportTarget<Schema>,
	onProgress: (share: number) => void,
	handle: (groups: LinedRow<z.output<Schema>>[][]) => Promise<void>,
): Promise<ImportReport> {
	const report: ImportReport = { rowCount: 0, writtenCount: 0, problemCount: 0, problems: [] };
	const { size } = await stat(file).catch(() => ({ size: 0 }));
	for await (const { good, problems, rowCount, bytesRead } of judgeFile(em, file, target)) {
		report.rowCount += rowCount;
		report.problemCount += problems.length;
		report.problems.push(...problems.slice(0, MAX_REPORTED_PROBLEMS - report.problems.length));
		if (good.length > 0) await handle(good);
		report.writtenCount += good.length;
		onProgress(Math.min(1, bytesRead / Math.max(1, size)));
	}
	return report;
}

/** Some groups of a file, sorted into those that may be written and what is wrong with the others. */
export interface JudgedBatch<Row> {
	good: LinedRow<Row>[][];
	/** In the order of the file. */
	problems: RowProblem[];
	rowCount: number;
	groupCount: number;
	/** Up to the end of the batch. */
	bytesRead: number;
}

/** Reads a file batch by batch; the first `skip` groups, which were dealt with before, are left out. */
export async function* judgeFile<Schema extends z.ZodObject>(
	em: EntityManager,
	file: string,
	target: ImportTarget<Schema>,
	{ skip = 0 }: { skip?: number } = {},
): AsyncGenerator<JudgedBatch<z.output<Schema>>> {
	for await (const batch of batches(withoutFirst(groupsOf(file, target), skip))) {
		const rows = batch.flatMap((group) => group.rows);
		const judged = await judgeGroups(em, batch, target);
		const bytesRead = rows.at(-1)?.bytesRead ?? 0;
		yield { ...judged, rowCount: rows.length, groupCount: batch.length, bytesRead };
	}
}

async function judgeGroups<Schema extends z.ZodObject>(
	em: EntityManager,
	batch: RowGroup<z.output<Schema>>[],
	target: ImportTarget<Schema>,
): Promise<{ good: LinedRow<z.output<Schema>>[][]; problems: RowProblem[] }> {
	const groups = batch.filter((group) => group.problems.length === 0).map(linedRows);
	const found = groups.length > 0 ? await target.problemsOf(em, groups) : [];
	const badLines = new Set(found.map(({ line }) => line));
	const problems = [...batch.flatMap((group) => group.problems), ...found].sort((a, b) => a.line - b.line);
	return { good: groups.filter((group) => !group.some(({ line }) => badLines.has(line))), problems };
}

interface RowGroup<Row> {
	rows: CsvRow<Row>[];
	problems: RowProblem[];
}

const linedRows = <Row>({ rows }: RowGroup<Row>): LinedRow<Row>[] =>
	rows.flatMap(({ line, row }) => (row === null ? [] : [{ line, row }]));

async function* groupsOf<Schema extends z.ZodObject>(
	file: string,
	{ schema, groupColumn, maxGroupSize }: ImportTarget<Schema>,
): AsyncGenerator<RowGroup<z.output<Schema>>> {
	const firstLines = new Map<string, number>();
	let group: RowGroup<z.output<Schema>> | null = null;
	let groupKey: string | null = null;
	for await (const entry of readCsv(file, schema)) {
		const key = entry.cells[groupColumn] ?? '';
		const belongs = group !== null && key === groupKey && key !== '' && group.rows.length < maxGroupSize;
		if (!belongs || group === null) {
			if (group) yield group;
			group = { rows: [], problems: [] };
			groupKey = key;
			const firstLine = firstLines.get(key);
			if (firstLine !== undefined) group.problems.push(repetition(entry.line, groupColumn, firstLine));
			else if (key !== '') firstLines.set(key, entry.line);
		}
		group.rows.push(entry);
		group.problems.push(...entry.problems);
	}
	if (group) yield group;
}

const repetition = (line: number, column: string, firstLine: number): RowProblem => ({
	line,
	column,
	message: `is already used from line ${firstLine} on`,
});

async function* withoutFirst<T>(items: AsyncIterable<T>, count: number): AsyncGenerator<T> {
	let left = count;
	for await (const item of items) if (left-- <= 0) yield item;
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
	let batch: T[] = [];
	for await (const item of items) {
		batch.push(item);
		if (batch.length < GROUPS_PER_BATCH) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
