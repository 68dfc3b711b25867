import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, idsFrom, inTreeOrder, levelOf, type TreeNode } from './category-tree.ts';

/** Trees in which each node hangs below an earlier one, or below none. */
const trees = fc
	.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 30 })
	.map((picks) =>
		picks.map(
			(pick, index): TreeNode => ({
				id: String(index),
				parentId: pick % (index + 1) === index ? null : String(pick % (index + 1)),
			}),
		),
	)
	.chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length }));

describe('the tree of categories', () => {
	it('lists every node once, after its parent', () => {
		fc.assert(
			fc.property(trees, (nodes) => {
				const ids = inTreeOrder(nodes).map(({ id }) => id);
				expect(ids.toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
				for (const { id, parentId } of nodes)
					if (parentId !== null) expect(ids.indexOf(parentId)).toBeLessThan(ids.indexOf(id));
			}),
		);
	});

	it('counts exactly those whose way up leads past a node as below it', () => {
		fc.assert(
			fc.property(trees, (nodes) => {
				const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
				const wayUp = (id: string): string[] => {
					const parent = parents.get(id) ?? null;
					return [id, ...(parent === null ? [] : wayUp(parent))];
				};
				for (const { id } of nodes) {
					const below = nodes.map((node) => node.id).filter((other) => wayUp(other).includes(id));
					expect(idsFrom(nodes, id).toSorted()).toEqual(below.toSorted());
					expect(levelOf(nodes, id)).toBe(wayUp(id).length);
					const deepest = Math.max(...below.map((other) => wayUp(other).length));
					expect(heightOf(nodes, id)).toBe(deepest - wayUp(id).length + 1);
				}
			}),
		);
	});
});
