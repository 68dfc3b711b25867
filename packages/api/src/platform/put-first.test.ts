import { expect, it } from 'vitest';
import { putFirst } from './put-first.ts';

it('puts those that are named first, each once, and leaves the others in their order', () => {
	const items = ['a', 'b', 'c', 'd'].map((id, position) => ({ id, position }));
	const find = (id: string) => items.find((item) => item.id === id) ?? expect.fail(id);
	const ordered = putFirst(items, ['c', 'a', 'c'], find);
	expect(ordered.map(({ id, position }) => `${id}${position}`)).toEqual(['c0', 'a1', 'b2', 'd3']);
});
