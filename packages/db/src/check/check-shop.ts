import { IsolationLevel } from '@mikro-orm/core';
import type { Orm } from '../orm.ts';
import { invariants } from './invariants.ts';

/** Rows named for each rule that is broken: enough to find the cause. */
const MAX_FINDINGS = 20;

/** A rule that does not hold. */
export interface Violation {
	name: string;
	rule: string;
	/** The rows that break it, at most 20 of them. */
	findings: string[];
}

/**
 * Proves all invariants and returns those that are broken. All of them see the shop as it was at one moment, so that
 * a shop in use is checked as well as one at rest, and nothing is locked.
 */
export function checkShop(
	orm: Orm,
	onChecked: (name: string, milliseconds: number, isBroken: boolean) => void = () => {},
): Promise<Violation[]> {
	return orm.em.fork().transactional(
		async (em) => {
			const violations: Violation[] = [];
			for (const { name, rule, find } of invariants) {
				const begin = performance.now();
				const findings = await find(em, MAX_FINDINGS);
				if (findings.length > 0) violations.push({ name, rule, findings });
				onChecked(name, performance.now() - begin, findings.length > 0);
			}
			return violations;
		},
		{ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
	);
}
