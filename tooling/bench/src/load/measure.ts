import { type Program, processorSeconds } from '../programs.ts';
import type { LoadGenerator } from './generator.ts';
import type { LoadJob, LoadResult } from './load-job.ts';

/** Rounds a measurement is cut into. */
export const ROUNDS = 3;
const WARM_UP_SECONDS = 1;

/** Something to put under load. */
export interface Target extends Omit<LoadJob, 'limit' | 'url'> {
	name: string;
	program: Program;
}

/** A load, and what it cost the program under it. */
export interface Round extends LoadResult {
	/** undefined where the system does not tell. */
	processorSeconds?: number;
}

/** Figures of one target. */
export interface Figures {
	/** Samples per second: the median of the rounds. */
	perSecond: number;
	/** Milliseconds, over all rounds. */
	p50: number;
	p95: number;
	p99: number;
	/** Processor time of the program under load, milliseconds per sample; other processes do not blur it. */
	processorMs?: number;
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
	for (const target of targets) await runRound(load, target, { duration: WARM_UP_SECONDS });
	const results = new Map(targets.map(({ name }) => [name, [] as Round[]]));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const target of targets) {
			results.get(target.name)?.push(await runRound(load, target, { duration: seconds / ROUNDS }));
		}
	}
	const figures = [...results].map(([name, rounds]) => [name, toFigures(rounds)] as const);
	return Object.fromEntries(figures) as Record<Name, Figures>;
}

/** Puts a program under load once. */
export async function runRound(
	load: LoadGenerator,
	{ program, requests, connections, callsPerSample }: Omit<Target, 'name'>,
	limit: LoadJob['limit'],
): Promise<Round> {
	const before = await processorSeconds(program.pid);
	const result = await load.run({ url: program.url, requests, connections, callsPerSample, limit });
	const after = await processorSeconds(program.pid);
	const isKnown = before !== undefined && after !== undefined;
	return { ...result, ...(isKnown && { processorSeconds: after - before }) };
}

export function toFigures(rounds: readonly Round[]): Figures {
	const latencies = Float64Array.from(rounds.flatMap((round) => [...round.latencies])).sort();
	const used = rounds.reduce((sum, round) => sum + (round.processorSeconds ?? Number.NaN), 0);
	const rates = Float64Array.from(rounds, (round) => round.latencies.length / round.seconds).sort();
	return {
		perSecond: quantile(rates, 0.5),
		p50: quantile(latencies, 0.5),
		p95: quantile(latencies, 0.95),
		p99: quantile(latencies, 0.99),
		...(Number.isFinite(used) && { processorMs: (used * 1_000) / latencies.length }),
		answers: latencies.length,
		errors: rounds.reduce((sum, round) => sum + round.errors, 0),
	};
}

/** Of values in ascending order; NaN when there are none. */
export function quantile(sorted: Float64Array, share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
