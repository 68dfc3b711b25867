import type { Shape } from './values.ts';

interface Pairing {
	pairs: [before: Shape, after: Shape][];
	removed: Shape[];
	added: Shape[];
}

/**
 * Which shape of an old union became which of the new: equal ones first, then objects with the same discriminator,
 * then the only one of its kind on both sides.
 */
export function pairShapes(before: readonly Shape[], after: readonly Shape[]): Pairing {
	const removed = [...before];
	const added = [...after];
	const pairs: Pairing['pairs'] = [];
	for (const keyOf of [textOf, discriminatorOf, uniqueKindOf]) {
		for (const shape of [...removed]) {
			const key = keyOf(shape, removed);
			const match = key === undefined ? undefined : added.find((other) => keyOf(other, added) === key);
			if (!match) continue;
			pairs.push([shape, match]);
			removed.splice(removed.indexOf(shape), 1);
			added.splice(added.indexOf(match), 1);
		}
	}
	return { pairs, removed, added };
}

const textOf = (shape: Shape) => JSON.stringify(shape);

/** The field that tells an object apart from others of a union, such as `type: "card"`. */
export function discriminatorOf(shape: Shape): string | undefined {
	if (shape.kind !== 'object') return undefined;
	const fixed = Object.entries(shape.properties).filter(([, { values, isRequired }]) => {
		return isRequired && values.literals.length === 1 && values.shapes.length === 0;
	});
	const [first] = fixed.map(([name, { values }]) => `${name}: ${values.literals[0]}`);
	return first;
}

const uniqueKindOf = ({ kind }: Shape, all: readonly Shape[]) =>
	all.filter((shape) => shape.kind === kind).length === 1 ? kind : undefined;
