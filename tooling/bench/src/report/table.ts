import { styleText } from 'node:util';
import { type Goal, percent, type Row } from './row.ts';

const text = (value: number | undefined, format: (value: number) => string) =>
	value === undefined ? '' : format(value);
const fixed = (digits: number) => (value: number) => value.toFixed(digits);
const rate = (perSecond: number) =>
	perSecond.toLocaleString('en', { maximumFractionDigits: perSecond < 100 ? 1 : 0 });

const columns: { title: string; of: (row: Row) => string }[] = [
	{ title: 'per second', of: ({ perSecond }) => text(perSecond, rate) },
	{ title: 'p50 ms', of: ({ p50 }) => text(p50, fixed(1)) },
	{ title: 'p99 ms', of: ({ p99 }) => text(p99, fixed(1)) },
	{ title: 'CPU ms', of: ({ processorMs }) => text(processorMs, fixed(2)) },
	{ title: 'errors', of: ({ errors }) => text(errors, String) },
	{ title: 'SQL', of: ({ statements }) => text(statements, fixed(0)) },
	{ title: '÷ floor A', of: ({ ofFloorA }) => text(ofFloorA, percent) },
	{ title: '÷ floor B', of: ({ ofFloorB }) => text(ofFloorB, percent) },
	{ title: '÷ W0', of: ({ ofW0 }) => text(ofW0, percent) },
];

/** The figures as a table for a terminal. */
export function figuresTable(rows: readonly Row[]): string {
	const header = ['', '', ...columns.map(({ title }) => title)];
	const body = rows.map((row) => [
		row.workload,
		row.isFloor ? `  ${row.name}` : row.name,
		...columns.map(({ of }) => of(row)),
	]);
	const lines = align([header, ...body], 2);
	return lines
		.map((line, index) => (index === 0 || rows[index - 1]?.isFloor ? styleText('dim', line) : line))
		.join('\n');
}

/** What was to be reached, and what was. */
export function goalsTable(goals: readonly Goal[]): string {
	const lines = align(
		goals.map(({ name, wanted, reached }) => [name, wanted, reached]),
		3,
	);
	return goals
		.map(({ isReached }, index) => {
			const verdict = isReached ? styleText('green', 'OK   ') : styleText('red', 'below');
			return `${verdict} ${lines[index]}`;
		})
		.join('\n');
}

/** So many columns to the left, the figures behind them to the right. */
function align(cells: string[][], leftColumns: number): string[] {
	const widths =
		cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
	return cells.map((row) =>
		row
			.map((cell, column) =>
				column < leftColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
}
