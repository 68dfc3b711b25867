import { v7 } from 'uuid';

const UINT32 = 2 ** 32;

/** Repeatable random numbers: the same seed gives the same shop. Not for secrets. */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** 0 ≤ n < 1 (mulberry32). */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32;
	}

	/** A whole number, both ends included. */
	integer(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	/** True in `share` of the cases, from 0 to 1. */
	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<T>(items: readonly [T, ...T[]]): T;
	pick<T>(items: readonly T[]): T;
	pick<T>(items: readonly T[]): T {
		const item = items[this.integer(0, items.length - 1)];
		if (item === undefined) throw new RangeError('nothing to pick from');
		return item;
	}

	/** Distinct items, at most `count`, in random order. */
	sample<T>(items: readonly T[], count: number): T[] {
		const rest = [...items];
		const chosen: T[] = [];
		while (chosen.length < count && rest.length > 0)
			chosen.push(...rest.splice(this.integer(0, rest.length - 1), 1));
		return chosen;
	}

	/** One of the keys, each as often as its weight says. */
	weighted<Key extends string>(weights: Record<Key, number>): Key {
		const entries = Object.entries<number>(weights) as [Key, number][];
		let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [key, weight] of entries) {
			rest -= weight;
			if (rest < 0) return key;
		}
		throw new RangeError('no weights');
	}

	/** A UUID v7 of that moment. */
	uuid(at: Date): string {
		const random = Uint8Array.from({ length: 16 }, () => this.integer(0, 255));
		return v7({ msecs: at.getTime(), random });
	}
}
