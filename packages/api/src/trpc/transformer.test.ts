import superjson from 'superjson';
import { describe, expect, it } from 'vitest';
import { transformer } from './transformer.ts';

class Point {
	x = 1;
}

const plain = [null, true, 'text', 0, 1.5, [], {}, { list: [{ name: 'Tomato', price: 4_000, image: null }] }];
const rich = [
	new Date(0),
	{ at: new Date(0) },
	[new Map([[1, 'a']])],
	new Set([1]),
	10n,
	undefined,
	{ missing: undefined },
	Number.NaN,
	Number.POSITIVE_INFINITY,
	-0,
	/a/g,
];

describe('the transformer', () => {
	it('carries every value there and back', () => {
		for (const value of [...plain, ...rich]) {
			const wire = JSON.parse(JSON.stringify(transformer.serialize(value)));
			expect(transformer.deserialize(wire)).toEqual(value);
		}
	});

	it('puts the same on the wire as superjson does', () => {
		for (const value of [...plain, ...rich, new Point()]) {
			expect(JSON.stringify(transformer.serialize(value))).toBe(JSON.stringify(superjson.serialize(value)));
		}
	});
});
