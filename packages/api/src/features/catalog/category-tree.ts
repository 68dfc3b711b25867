/** What of a category the shape of the tree needs. */
export interface TreeNode {
	id: string;
	parentId: string | null;
}

/** Ids of the category and of all below it, itself first, each before those below it. */
export function idsFrom(nodes: readonly TreeNode[], id: string): string[] {
	const children = Map.groupBy(nodes, ({ parentId }) => parentId);
	const ids = [id];
	// The list grows while it is read: level by level.
	for (const current of ids) ids.push(...(children.get(current) ?? []).map((child) => child.id));
	return ids;
}

/** How many levels deep a category lies: 1 at the top. */
export function levelOf(nodes: readonly TreeNode[], id: string): number {
	const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
	let level = 1;
	for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) level++;
	return level;
}

/** How many levels a category and those below it take up: 1 when there are none. */
export function heightOf(nodes: readonly TreeNode[], id: string): number {
	const below = idsFrom(nodes, id);
	return Math.max(...below.map((each) => levelOf(nodes, each))) - levelOf(nodes, id) + 1;
}

/** The categories with parents before children, level by level; those of one parent stay in their order. */
export function inTreeOrder<Node extends TreeNode>(nodes: readonly Node[]): Node[] {
	const children = Map.groupBy(nodes, ({ parentId }) => parentId);
	const ordered = [...(children.get(null) ?? [])];
	for (const node of ordered) ordered.push(...(children.get(node.id) ?? []));
	return ordered;
}
