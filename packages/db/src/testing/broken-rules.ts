import type { Invariant } from '../check/invariant.ts';
import type { Orm } from '../orm.ts';

/** Names of the rules that do not hold. */
export async function brokenRules(orm: Orm, invariants: readonly Invariant[]): Promise<string[]> {
	const names: string[] = [];
	for (const { name, find } of invariants) if ((await find(orm.em.fork(), 20)).length > 0) names.push(name);
	return names;
}
