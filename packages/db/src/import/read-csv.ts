import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type CsvError, parse } from 'csv-parse';
import { z } from 'zod';

/** A quote that is never closed must not swallow the rest of a big file into memory. In bytes. */
const MAX_RECORD_BYTES = 64 * 1024;

/** The file cannot be read at all, or its header is not the expected one. */
export class CsvFileError extends Error {
	override name = 'CsvFileError';
}

/** What is wrong with one line of a file. */
export interface RowProblem {
	/** Line of the file on which the row starts, the header being line 1. */
	line: number;
	/** Column at fault; null when it is the row as a whole. */
	column: string | null;
	message: string;
}

/** A row that passed its schema, or the reasons why it did not. `cells` are the texts as they stand in the file. */
export type CsvRow<Row> = { line: number; cells: Record<string, string>; bytesRead: number } & (
	| { row: Row; problems: [] }
	| { row: null; problems: RowProblem[] }
);

/** Streams a CSV file through a schema whose keys are the columns. Bad rows come out as such; the stream goes on. */
export async function* readCsv<Schema extends z.ZodObject>(
	file: string,
	schema: Schema,
): AsyncGenerator<CsvRow<z.output<Schema>>> {
	const columns = columnsOf(schema);
	let header: string[] | null = null;
	for await (const record of readRecords(file)) {
		if (!header) {
			header = checkedHeader(file, record, columns);
			continue;
		}
		yield checkedRow(record, header, schema);
	}
	if (!header) throw new CsvFileError(`${file} is empty; the first line must name the columns`);
}

interface RawRecord {
	line: number;
	fields: string[];
	bytesRead: number;
	/** Set when the line is not even CSV. */
	error: string | null;
}

async function* readRecords(file: string): AsyncGenerator<RawRecord> {
	if (!(await isFile(file))) throw new CsvFileError(`${file} is not a file that can be read`);
	const skipped: RawRecord[] = [];
	const parser = parse({
		bom: true,
		info: true,
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_error: true,
		max_record_size: MAX_RECORD_BYTES,
		on_skip: (error) => void skipped.push(brokenRecord(error)),
	});
	const source = createReadStream(file);
	source.on('error', (error) => parser.destroy(error));
	source.pipe(parser);
	let countedTwice = 0;
	for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
		yield* skipped.splice(0);
		// csv-parse counts a CRLF inside quotes as two lines.
		countedTwice += countIn(record, /\r\n/g);
		// It names the line on which a record ends; we want where it starts.
		const line = info.lines - countedTwice - countIn(record, /\r\n|\n|\r/g);
		yield { line, fields: record, bytesRead: info.bytes, error: null };
	}
	yield* skipped;
}

interface ParsedRecord {
	record: string[];
	info: { lines: number; bytes: number };
}

function brokenRecord(error: CsvError | undefined): RawRecord {
	const { lines, bytes }: Record<string, unknown> = { ...error };
	const line = typeof lines === 'number' ? lines : 0;
	const bytesRead = typeof bytes === 'number' ? bytes : 0;
	return { line, fields: [], bytesRead, error: error?.message ?? 'is not CSV' };
}

const countIn = (fields: string[], pattern: RegExp): number =>
	fields.reduce((sum, field) => sum + (field.match(pattern)?.length ?? 0), 0);

const isFile = (file: string): Promise<boolean> =>
	stat(file).then(
		(found) => found.isFile(),
		() => false,
	);

interface Columns {
	known: string[];
	required: string[];
}

/** A column whose schema takes undefined may be left out of a file. */
function columnsOf(schema: z.ZodObject): Columns {
	const known = Object.keys(schema.shape);
	const required = known.filter(
		(column) => !z.safeParse(schema.shape[column] ?? z.never(), undefined).success,
	);
	return { known, required };
}

function checkedHeader(file: string, record: RawRecord, { known, required }: Columns): string[] {
	const header = record.fields.map((name) => name.trim());
	const missing = required.filter((column) => !header.includes(column));
	const unknown = header.filter((name) => !known.includes(name));
	const complaints = [
		missing.length > 0 ? `misses ${missing.join(', ')}` : '',
		unknown.length > 0 ? `has unknown columns ${unknown.join(', ')}` : '',
		new Set(header).size < header.length ? 'names a column twice' : '',
	].filter(Boolean);
	if (complaints.length > 0) throw new CsvFileError(`${file}: the header ${complaints.join(' and ')}`);
	return header;
}

function checkedRow<Schema extends z.ZodObject>(
	{ line, fields, bytesRead, error }: RawRecord,
	header: string[],
	schema: Schema,
): CsvRow<z.output<Schema>> {
	const cells = Object.fromEntries(header.map((column, index) => [column, fields[index] ?? '']));
	const broken = (message: string) => ({
		line,
		cells,
		bytesRead,
		row: null,
		problems: [{ line, column: null, message }],
	});
	if (error) return broken(error);
	if (fields.length !== header.length)
		return broken(`has ${fields.length} fields where the header has ${header.length}`);
	const parsed = schema.safeParse(cells);
	if (parsed.success) return { line, cells, bytesRead, row: parsed.data, problems: [] };
	const problems = parsed.error.issues.map((issue) => ({
		line,
		column: issue.path.length > 0 ? String(issue.path[0]) : null,
		message: issue.message,
	}));
	return { line, cells, bytesRead, row: null, problems };
}

/** All rows of a file that has to be right, such as the shop's own data. Throws a `CsvFileError` at the first bad row. */
export async function readTrustedCsv<Schema extends z.ZodObject>(
	file: string,
	schema: Schema,
): Promise<z.output<Schema>[]> {
	const rows: z.output<Schema>[] = [];
	for await (const entry of readCsv(file, schema)) {
		const problem = entry.problems[0];
		if (entry.row === null) throw new CsvFileError(`${file}: ${describeProblem(problem)}`);
		rows.push(entry.row);
	}
	return rows;
}

/** `line 12: price_minor must be a whole number`. */
export function describeProblem(problem: RowProblem | undefined): string {
	if (!problem) return 'unknown problem';
	const subject = problem.column ? `${problem.column} ` : '';
	return `line ${problem.line}: ${subject}${problem.message}`;
}
