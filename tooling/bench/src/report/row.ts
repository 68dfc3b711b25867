import type { Figures } from '../load/measure.ts';
import type { Workload } from '../options.ts';

/** A line of the table. */
export interface Row extends Partial<Omit<Figures, 'answers'>> {
	workload: Workload | 'W11' | 'auth';
	/** What was done. */
	name: string;
	/** Share of the floor's or W0's rate, both measured in this run. */
	ofFloorA?: number;
	ofFloorB?: number;
	ofW0?: number;
	/** Floors stand in the table for comparison only. */
	isFloor?: boolean;
	/** SQL statements of one call, transaction brackets included. */
	statements?: number;
}

/** A target of the issue, and what became of it. */
export interface Goal {
	name: string;
	/** What it was, in words. */
	wanted: string;
	reached: string;
	isReached: boolean;
}

/** What a workload hands back. */
export interface Outcome {
	rows: Row[];
	goals: Goal[];
}

/** At least this share. */
export const atLeast = (name: string, of: string, share: number, wanted: number): Goal => ({
	name,
	wanted: `≥ ${percent(wanted)} of ${of}`,
	reached: percent(share),
	isReached: share >= wanted,
});

/** At most this much of a unit. */
export const atMost = (name: string, value: number, wanted: number, unit: string): Goal => ({
	name,
	wanted: `≤ ${wanted} ${unit}`,
	reached: `${value.toFixed(wanted < 1 ? 2 : 1)} ${unit}`,
	isReached: value <= wanted,
});

export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
