import type { LoadRequest } from '../load/load-job.ts';
import { measure, runRound } from '../load/measure.ts';
import type { Outcome, Row } from '../report/row.ts';
import { CONNECTIONS, type Session, withProgram } from '../session.ts';
import { startDatabaseFloor } from './floor-plan.ts';
import { recordStatements } from './recorded-statements.ts';

/** A workload of calls that are each answered by some statements. */
export interface StatementWorkload {
	/** As `--only` names it. */
	workload: Row['workload'];
	name: string;
	requests: LoadRequest[];
}

/** Measures calls beside floor B: a program that runs the statements that they were seen to run, and nothing else. */
export async function measureBesideFloor(
	{ shop, server, load, options }: Session,
	{ workload, name, requests }: StatementWorkload,
): Promise<Outcome> {
	const target = { program: server, requests, connections: CONNECTIONS };
	await runRound(load, target, { amount: requests.length });
	const recorded = await recordStatements(shop.databaseUrl, server.url, requests);
	const pathOf = (index: number) => `/${workload}/${index}`;
	const floorRequests = recorded.map((_, index): LoadRequest => ({ method: 'GET', path: pathOf(index) }));
	const plan = Object.fromEntries(recorded.map((statements, index) => [pathOf(index), statements]));
	return withProgram(startDatabaseFloor(plan, shop.databaseUrl), async (floor) => {
		const figures = await measure(
			load,
			[
				{ name: 'real', ...target },
				{ name: 'floorB', program: floor, requests: floorRequests, connections: CONNECTIONS },
			],
			options.seconds,
		);
		const statements = recorded.flat().length / recorded.length;
		const ofFloorB = figures.real.perSecond / figures.floorB.perSecond;
		return {
			rows: [
				{ workload, name, ...figures.real, ofFloorB, statements },
				{ workload, name: 'floor B', ...figures.floorB, statements, isFloor: true },
			],
			goals: [],
		};
	});
}
