import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

describe('Random', () => {
	it('repeats itself for the same seed only', () => {
		const draw = (seed: number) => {
			const random = new Random(seed);
			return [...Array.from({ length: 20 }, () => random.next()), random.uuid(new Date(0))];
		};
		expect(draw(1)).toEqual(draw(1));
		expect(draw(1)).not.toEqual(draw(2));
	});

	it('stays within its bounds and reaches both', () => {
		const random = new Random(3);
		const drawn = new Set(Array.from({ length: 1_000 }, () => random.integer(-1, 2)));
		expect([...drawn].sort()).toEqual([-1, 0, 1, 2]);
	});

	it('draws keys as often as their weights say', () => {
		const random = new Random(5);
		const drawn = Array.from({ length: 10_000 }, () => random.weighted({ often: 9, seldom: 1, never: 0 }));
		const seldom = drawn.filter((key) => key === 'seldom').length;
		expect(seldom).toBeGreaterThan(850);
		expect(seldom).toBeLessThan(1_150);
		expect(drawn).not.toContain('never');
	});

	it('samples without repetition and no more than there is', () => {
		const random = new Random(5);
		expect(random.sample([1, 2, 3], 5).sort()).toEqual([1, 2, 3]);
		expect(random.sample([1, 2, 3], 2)).toHaveLength(2);
		expect(() => random.pick([])).toThrow(RangeError);
	});

	it('makes UUIDs of version 7 that carry their time', () => {
		const at = new Date('2026-01-02T03:04:05.678Z');
		const id = new Random(1).uuid(at);
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at.getTime());
	});
});
