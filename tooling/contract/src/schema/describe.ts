import type { Shape, Values } from './values.ts';

const names: Record<Exclude<Shape['kind'], 'number' | 'string'>, string> = {
	array: 'a list',
	object: 'an object',
	bigint: 'a big integer',
	date: 'an instant',
	file: 'a file',
	map: 'a map',
	set: 'a set',
	recursive: 'itself again',
};

/** A shape in a word or two, for a sentence. */
export function describeShape(shape: Shape): string {
	if (shape.kind === 'number') return shape.isInteger ? 'an integer' : 'a number';
	if (shape.kind === 'string') return shape.format === undefined ? 'text' : `text (${shape.format})`;
	return names[shape.kind];
}

/** Values in a few words, for a sentence. */
export function describeValues({ isAnything, literals, shapes }: Values): string {
	if (isAnything) return 'anything';
	return [...shapes.map(describeShape), ...describeLiterals(literals)].join(' or ') || 'nothing';
}

/** Literals for a list: `true` and `false` together are a boolean. */
export function describeLiterals(literals: readonly string[]): string[] {
	const isBoolean = literals.includes('true') && literals.includes('false');
	if (!isBoolean) return [...literals];
	return ['a boolean', ...literals.filter((literal) => literal !== 'true' && literal !== 'false')];
}
