import { toFigures } from '../load/measure.ts';
import type { Outcome } from '../report/row.ts';
import type { Session } from '../session.ts';

const STARTS = 5;

/** W7: from the start of a server process to its first answer, a page of products with the cache in Redis empty. */
export async function benchColdStart({ shop, say }: Session): Promise<Outcome> {
	say(`Starting the server ${STARTS} times (W7) …`);
	const milliseconds: number[] = [];
	for (let start = 0; start < STARTS; start += 1) {
		const server = await shop.startServer();
		milliseconds.push(server.coldStartMs);
		await server.stop();
	}
	const { p50, p99 } = toFigures([{ seconds: 1, latencies: Float64Array.from(milliseconds), errors: 0 }]);
	return {
		rows: [{ workload: 'W7', name: `cold start to the first list, ${STARTS} starts`, p50, p99 }],
		goals: [],
	};
}
