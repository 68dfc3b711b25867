import { appRouter } from '@dailyveg/api';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listRestProcedures, type RestProcedure } from './procedures.ts';

const routes = listRestProcedures(appRouter);
const segmentsOf = ({ route }: RestProcedure) => route.split('/').slice(1);
const parameterOf = (segment: string) => /^\{(\w+)\}$/.exec(segment)?.[1];

const pairs = routes.flatMap((one, index) =>
	routes
		.slice(index + 1)
		.filter((other) => other.method === one.method && segmentsOf(other).length === segmentsOf(one).length)
		.map((other) => [one, other] as const),
);

/** Whether the segment of a route may stand for a fixed word of another. */
function mayBe(word: string, procedure: RestProcedure, segment: string): boolean {
	const name = parameterOf(segment);
	if (name === undefined) return segment === word;
	const field: unknown = procedure.input instanceof z.ZodObject ? procedure.input.shape[name] : undefined;
	return field instanceof z.ZodType ? field.safeParse(word).success : true;
}

/** Whether some address is meant for both. */
function overlap(one: RestProcedure, other: RestProcedure): boolean {
	const others = segmentsOf(other);
	return segmentsOf(one).every((segment, index) => {
		const opposite = others[index] ?? '';
		if (parameterOf(opposite) === undefined) return mayBe(opposite, one, segment);
		return parameterOf(segment) !== undefined || mayBe(segment, other, opposite);
	});
}

describe('routes', () => {
	it('never shadow each other: no address is meant for two procedures', () => {
		expect(pairs.length).toBeGreaterThan(20);
		const clashes = pairs.filter(([one, other]) => overlap(one, other));
		expect(
			clashes.map(
				([one, other]) => `${one.method} ${one.route} (${one.path}) and ${other.route} (${other.path})`,
			),
		).toEqual([]);
	});

	it('name every parameter of theirs as a field of the input', () => {
		for (const procedure of routes) {
			const names = segmentsOf(procedure).flatMap((segment) => parameterOf(segment) ?? []);
			const known = procedure.input instanceof z.ZodObject ? Object.keys(procedure.input.shape) : [];
			expect(known, `${procedure.method} ${procedure.route}`).toEqual(expect.arrayContaining(names));
		}
	});

	it('would be caught if they did', () => {
		const [route] = routes.filter(({ route: text }) => text === '/products/{slug}');
		if (!route) throw new TypeError('there is no such route');
		expect(overlap(route, { ...route, route: '/products/{id}' })).toBe(true);
		expect(overlap(route, { ...route, route: '/products/carrots' })).toBe(true);
		expect(overlap({ ...route, route: '/products/new offers' }, route)).toBe(false);
		expect(overlap(route, { ...route, route: '/orders/{slug}' })).toBe(false);
	});
});
