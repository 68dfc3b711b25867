import type { EntityManager } from '@mikro-orm/mysql';
import type { Random } from './random.ts';

/** How far a step of the seeding is. */
export type SeedProgress = (step: string, done: number, total: number) => void;

/** What every step of one seeding shares. */
export interface SeedContext {
	/** Bound to the one transaction of the seeding. */
	em: EntityManager;
	random: Random;
	/** The moment that "now" stands for. */
	now: Date;
	onProgress: SeedProgress;
}

/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Common columns of a new row with a repeatable key. */
export function newRow({ random, now }: SeedContext, createdAt: Date = now) {
	return { id: random.uuid(createdAt), createdAt, updatedAt: createdAt };
}
