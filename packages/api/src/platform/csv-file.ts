import { type CsvValue, csvLine } from './csv.ts';

/** A table that is read little by little. */
export interface CsvTable {
	columns: readonly string[];
	rows: AsyncIterable<readonly CsvValue[]>;
}

const ROWS_PER_CHUNK = 1_000;

/** The table as a file, in chunks of a thousand lines; `onProgress` hears how many there are so far. */
export async function* csvFile(
	{ columns, rows }: CsvTable,
	onProgress: (rowCount: number) => Promise<void>,
): AsyncGenerator<Uint8Array> {
	let lines = [csvLine(columns)];
	let rowCount = 0;
	for await (const row of rows) {
		lines.push(csvLine(row));
		rowCount += 1;
		if (rowCount % ROWS_PER_CHUNK > 0) continue;
		yield Buffer.from(lines.join(''));
		lines = [];
		await onProgress(rowCount);
	}
	yield Buffer.from(lines.join(''));
	await onProgress(rowCount);
}
