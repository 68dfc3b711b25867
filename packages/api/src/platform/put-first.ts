/** Something that has its place among others. */
interface Placed {
	id: string;
	position: number;
}

/**
 * Puts some of `items` first, in the order of their ids; the others follow as they were. Writes each its place and
 * returns them in order. `require` finds one by its id, or throws.
 */
export function putFirst<Item extends Placed>(
	items: readonly Item[],
	ids: readonly string[],
	require: (id: string) => Item,
): Item[] {
	const first = [...new Set(ids)].map(require);
	const ordered = [...first, ...items.filter((item) => !first.includes(item))];
	ordered.forEach((item, position) => {
		item.position = position;
	});
	return ordered;
}
