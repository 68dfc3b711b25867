import { Histogram } from 'prom-client';

const duration = new Histogram({
	name: 'trpc_call_duration_seconds',
	help: 'Duration of procedure calls, batched and REST ones alike',
	labelNames: ['path', 'type', 'ok'] as const,
	buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/** Records one procedure call. */
export function observeCall(path: string, type: string, milliseconds: number, isOk: boolean): void {
	duration.labels(path, type, String(isOk)).observe(milliseconds / 1_000);
}
