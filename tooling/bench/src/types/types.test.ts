import { expect, test } from 'vitest';
import { MAX_INSTANTIATIONS } from './bench-types.ts';
import { measureTypes } from './measure-types.ts';

test('editors stay fast: few instantiations, and a router four times as large costs four times as much', async () => {
	const today = await measureTypes(1);
	const twice = await measureTypes(2);
	const fourfold = await measureTypes(4);
	expect(today.procedures).toBeGreaterThan(30);
	expect(today.instantiations).toBeLessThanOrEqual(MAX_INSTANTIATIONS);
	const step = twice.instantiations - today.instantiations;
	// Three more routers of today's size, where the first of them cost one step.
	expect(fourfold.instantiations - today.instantiations).toBeLessThanOrEqual(3 * step * 1.1);
}, 300_000);
