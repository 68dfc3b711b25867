// The load generator: a process of its own, so that it shares no event loop with what it measures.
import autocannon from 'autocannon';
import type { LoadJob, LoadRequest, LoadResult } from './load-job.ts';

process.on('message', async (job: LoadJob) => {
	process.send?.(await run(job));
});
process.once('disconnect', () => process.exit());

function run({ url, requests, connections, limit, callsPerSample = 1 }: LoadJob): Promise<LoadResult> {
	const latencies: number[] = [];
	const unfinished = new WeakMap<autocannon.Client, { calls: number; milliseconds: number }>();
	let errors = 0;
	let dealt = 0;
	const start = performance.now();
	let lastAnswer = start;
	return new Promise((resolve, reject) => {
		const setupClient = (client: autocannon.Client) => {
			client.setRequests(handOf(requests, connections, dealt));
			unfinished.set(client, { calls: 0, milliseconds: 0 });
			dealt += 1;
		};
		const instance = autocannon(
			{ url, connections, ...limit, sampleInt: 50, setupClient },
			(error: unknown) => {
				if (error) return reject(error);
				const seconds = (lastAnswer - start) / 1_000;
				resolve({ seconds, latencies: Float64Array.from(latencies), errors });
			},
		);
		instance.on('reqError', () => {
			errors += 1;
		});
		instance.on('response', (client, status, _bytes, milliseconds) => {
			lastAnswer = performance.now();
			if (status < 200 || status >= 300) errors += 1;
			const sample = unfinished.get(client);
			if (!sample) return;
			sample.calls += 1;
			sample.milliseconds += milliseconds;
			if (sample.calls < callsPerSample) return;
			latencies.push(sample.milliseconds);
			unfinished.set(client, { calls: 0, milliseconds: 0 });
		});
	});
}

/** The requests of one connection. Sequences stay together: `requests` lists them connection by connection. */
function handOf(requests: LoadRequest[], connections: number, index: number): LoadRequest[] {
	if (requests.length < connections) return requests;
	const size = Math.floor(requests.length / connections);
	return requests.slice(index * size, (index + 1) * size);
}
