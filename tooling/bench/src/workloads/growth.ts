import type { BenchShop } from '../bench-shop.ts';
import type { LoadGenerator } from '../load/generator.ts';
import { measure, type Target } from '../load/measure.ts';
import { send } from '../load/trpc-request.ts';
import type { Program } from '../programs.ts';
import type { Goal, Outcome, Row } from '../report/row.ts';
import { CONNECTIONS, withProgram } from '../session.ts';
import { catalogReads } from './catalog.ts';

/** The larger shop may be so many times slower. */
const WANTED_FACTOR = 2;

interface Growth {
	small: BenchShop;
	large: BenchShop;
	load: LoadGenerator;
	seconds: number;
	say(message: string): void;
}

/** W1 to W3 without the cache, 1,000 products against 100,000, in turn. */
export async function benchGrowth({ small, large, load, seconds, say }: Growth): Promise<Outcome> {
	return withProgram(small.startServer({ isCaching: false }), (smallServer) =>
		withProgram(large.startServer({ isCaching: false }), async (largeServer) => {
			const [smallReads, largeReads] = [await catalogReads(small.pool), await catalogReads(large.pool)];
			const target = (
				program: Program,
				size: string,
				{ workload, requests }: (typeof smallReads)[number],
			): Target => {
				return { name: `${workload} ${size}`, program, requests, connections: CONNECTIONS };
			};
			const targets = [
				...smallReads.map((read) => target(smallServer, '1k', read)),
				...largeReads.map((read) => target(largeServer, '100k', read)),
			];
			for (const { program, requests } of targets) {
				for (const request of requests) await send(program.url, request);
			}
			say(`Loading W1 to W3, uncached: ${targets.length} figures in turn …`);
			const figures = await measure(load, targets, seconds);
			const rows: Row[] = [];
			const goals: Goal[] = [];
			for (const { workload, name } of smallReads) {
				const [few, many] = [figures[`${workload} 1k`], figures[`${workload} 100k`]];
				if (!few || !many) throw new Error(`${workload} was not measured`);
				rows.push(
					{ workload, name: `${name}, 1,000 products`, ...few },
					{ workload, name: `${name}, 100,000 products`, ...many },
				);
				const factor = few.perSecond / many.perSecond;
				goals.push({
					name: `${workload} at 100k`,
					wanted: `≤ ${WANTED_FACTOR} × the time at 1k`,
					reached: `${factor.toFixed(2)} ×`,
					isReached: factor <= WANTED_FACTOR,
				});
			}
			return { rows, goals };
		}),
	);
}
