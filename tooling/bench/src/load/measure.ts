import type { LoadGenerator } from './generator.ts';
import type { LoadJob, LoadResult } from './load-job.ts';

/** Rounds a measurement is cut into. */
export const ROUNDS = 3;
const WARM_UP_SECONDS = 1;

/** Something to put under load. */
export interface Target extends Omit<LoadJob, 'limit'> {
	name: string;
}

/** Figures of one target. */
export interface Figures {
	/** Samples per second: the median of the rounds. */
	perSecond: number;
	/** Milliseconds, over all rounds. */
	p50: number;
	p99: number;
	answers: number;
	errors: number;
}

/**
 * Loads the targets in turn, round by round: what else the machine does hits all of them alike, so that their
 * ratios hold even where the absolute figures are noise.
 */
export async function measure<Name extends string>(
	load: LoadGenerator,
	targets: readonly (Target & { name: Name })[],
	seconds: number,
): Promise<Record<Name, Figures>> {
	for (const target of targets) await load.run({ ...target, limit: { duration: WARM_UP_SECONDS } });
	const results = new Map(targets.map(({ name }) => [name, [] as LoadResult[]]));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const target of targets) {
			results.get(target.name)?.push(await load.run({ ...target, limit: { duration: seconds / ROUNDS } }));
		}
	}
	const figures = [...results].map(([name, rounds]) => [name, toFigures(rounds)] as const);
	return Object.fromEntries(figures) as Record<Name, Figures>;
}

export function toFigures(rounds: readonly LoadResult[]): Figures {
	const latencies = Float64Array.from(rounds.flatMap((round) => [...round.latencies])).sort();
	const rates = Float64Array.from(rounds, (round) => round.latencies.length / round.seconds).sort();
	return {
		perSecond: quantile(rates, 0.5),
		p50: quantile(latencies, 0.5),
		p99: quantile(latencies, 0.99),
		answers: latencies.length,
		errors: rounds.reduce((sum, round) => sum + round.errors, 0),
	};
}

/** Of values in ascending order; NaN when there are none. */
export function quantile(sorted: Float64Array, share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
