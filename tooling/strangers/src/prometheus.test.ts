import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** What Prometheus and Node's own collectors provide. */
const given = ['up', 'nodejs_eventloop_lag_p99_seconds'];

const sources = [
	'apps/server/src/observe.ts',
	'apps/worker/src/metrics.ts',
	'packages/api/src/trpc/metrics.ts',
];

it('alerts ask for metrics that the processes have', () => {
	const known = sources.flatMap((path) => [...read(path).matchAll(/name: '(\w+)'/g)].map(([, name]) => name));
	const expressions = [...read('deploy/prometheus/alerts.yml').matchAll(/^ +expr: (.+)$/gm)].map(
		([, text = '']) => text,
	);
	// A selector is a name before its labels, its range, a closing bracket or the end.
	const asked = expressions.flatMap((text) =>
		[...text.matchAll(/\b([a-z_]+\d*[a-z_]*)(?=[{[)]| [>=]|$)/g)].map(([, name = '']) => name),
	);
	const names = new Set(asked.map((name) => name.replace(/_(?:bucket|count|sum)$/, '')));
	expect(expressions).toHaveLength(7);
	expect(
		[...names].filter((name) => name !== 'le' && !given.includes(name) && !known.includes(name)),
	).toEqual([]);
	expect(names).toContain('http_request_duration_seconds');
	expect(names).toContain('dailyveg_outbox_lag_seconds');
});
