/** Spreadsheets take a cell that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

/** What a cell can hold; objects are written as JSON. */
export type CsvValue = string | number | boolean | Date | object | null;

/** A line of CSV (RFC 4180) with its end. What strangers could choose, such as a name, is never read as a formula. */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cell).join()}\r\n`;

function cell(value: CsvValue): string {
	const text = textOf(value);
	const isNumber = typeof value === 'number' && NUMBER.test(text);
	const harmless = FORMULA.test(text) && !isNumber ? `'${text}` : text;
	return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function textOf(value: CsvValue): string {
	if (value === null) return '';
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
