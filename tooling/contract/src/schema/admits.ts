import type { NumberShape, Shape, StringShape } from './values.ts';

/** Whether a single value, as JSON, is one of a shape's. */
export function admits(shape: Shape, literal: string): boolean {
	const value: unknown = JSON.parse(literal);
	if (shape.kind === 'string') return typeof value === 'string' && admitsText(shape, value);
	if (shape.kind === 'number') return typeof value === 'number' && admitsNumber(shape, value);
	return false;
}

/** Formats are taken at their word: nobody enumerates a few UUIDs. */
function admitsText({ minLength = 0, maxLength = Infinity, patterns }: StringShape, value: string): boolean {
	if (value.length < minLength || value.length > maxLength) return false;
	return patterns.every((pattern) => new RegExp(pattern, 'u').test(value));
}

function admitsNumber(shape: NumberShape, value: number): boolean {
	const { minimum = -Infinity, maximum = Infinity, multipleOf } = shape;
	if (value < minimum || (shape.isAboveMinimum && value === minimum)) return false;
	if (value > maximum || (shape.isBelowMaximum && value === maximum)) return false;
	if (shape.isInteger && !Number.isInteger(value)) return false;
	return multipleOf === undefined || value % multipleOf === 0;
}
