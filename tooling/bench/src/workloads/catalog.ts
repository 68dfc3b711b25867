import type { Pool, RowDataPacket } from 'mysql2/promise';
import { startDatabaseFloor, startMemoryFloor } from '../floors/floor-plan.ts';
import { recordStatements } from '../floors/recorded-statements.ts';
import type { LoadRequest } from '../load/load-job.ts';
import { type Figures, measure, runRound, type Target } from '../load/measure.ts';
import { query, send } from '../load/trpc-request.ts';
import type { Workload } from '../options.ts';
import type { Program } from '../programs.ts';
import { atLeast, type Goal, type Outcome, type Row } from '../report/row.ts';
import { CONNECTIONS, type Session, withProgram } from '../session.ts';

/** Different products whose details are read, evenly spread over the catalog. */
const DETAILS = 192;

/** A read of the catalog. */
export interface CatalogRead {
	workload: Workload;
	name: string;
	requests: LoadRequest[];
	/** Share of floor B that the read is to reach without the cache. */
	wantedOfFloorB?: number;
	/** Share of W0 that the read is to reach with the cache. */
	wantedOfW0?: number;
}

const trivial: CatalogRead = { workload: 'W0', name: 'system.time', requests: [query('system.time')] };

/** W1 to W3 for the products of this shop. */
export async function catalogReads(pool: Pool): Promise<CatalogRead[]> {
	const [slugs] = await pool.query<(RowDataPacket & { slug: string })[]>(
		`select slug from (select slug, row_number() over (order by id) as place, count(*) over () as total
			from product where is_active) numbered
		where mod(place, greatest(1, floor(total / ${DETAILS}))) = 0 limit ${DETAILS}`,
	);
	return [
		{
			workload: 'W1',
			name: 'list 20 products',
			requests: [query('catalog.listProducts', { limit: 20 })],
			wantedOfFloorB: 0.5,
			wantedOfW0: 0.6,
		},
		{
			workload: 'W2',
			name: 'detail by slug',
			requests: slugs.map(({ slug }) => query('catalog.getProduct', { slug })),
			wantedOfFloorB: 0.25,
			wantedOfW0: 0.6,
		},
		{
			workload: 'W3',
			name: 'search "tom"',
			requests: [query('catalog.search', { query: 'tom' })],
			wantedOfFloorB: 0.25,
		},
	];
}

/** W0 to W3: all of them in turn, round by round, with their floors. */
export async function benchCatalog(session: Session): Promise<Outcome> {
	const { only } = session.options;
	const reads = (await catalogReads(session.shop.pool)).filter(({ workload }) => only.has(workload));
	const { shop, options } = session;
	return withProgram(
		shop.startServer({ isCaching: false, profile: options.profile }),
		async (uncachedServer) => {
			session.say('Recording what the server asks the database …');
			await warmUp(session, uncachedServer, reads);
			const requests = reads.flatMap((read) => read.requests);
			const statements = await recordStatements(shop.databaseUrl, uncachedServer.url, requests);
			const statementsOf = new Map(requests.map(({ path }, index) => [path, statements[index] ?? []]));
			const bodies = await captureBodies(session.server.url, [...trivial.requests, ...requests]);
			return withProgram(startMemoryFloor(bodies), (floorA) =>
				withProgram(
					startDatabaseFloor(Object.fromEntries(statementsOf), shop.databaseUrl),
					async (floorB) => {
						const origins = { cached: session.server, uncached: uncachedServer, floorA, floorB };
						const targets = targetsOf(reads, origins);
						session.say(`Loading W0 to W3: ${targets.length} figures in turn …`);
						const figures = await measure(session.load, targets, options.seconds);
						return present(reads, figures, statementsOf);
					},
				),
			);
		},
	);
}

/** Opens the connections to the database. Counted, so that every call is answered before the recording starts. */
async function warmUp({ load }: Session, program: Program, reads: CatalogRead[]): Promise<void> {
	for (const { requests } of reads) {
		await runRound(load, { program, requests, connections: CONNECTIONS }, { amount: 20 * CONNECTIONS });
	}
}

async function captureBodies(url: string, requests: LoadRequest[]): Promise<Record<string, Buffer>> {
	const bodies: Record<string, Buffer> = {};
	for (const request of requests) bodies[request.path] = await send(url, request);
	return bodies;
}

type Variant = 'cached' | 'uncached' | 'floorA' | 'floorB';

const nameOf = (workload: Workload, variant: Variant) => `${workload} ${variant}`;

function targetsOf(reads: CatalogRead[], programs: Record<Variant, Program>): Target[] {
	const target = ({ workload, requests }: CatalogRead, variant: Variant): Target => ({
		name: nameOf(workload, variant),
		program: programs[variant],
		requests,
		connections: CONNECTIONS,
	});
	const variants: Variant[] = ['cached', 'uncached', 'floorA', 'floorB'];
	return [
		target(trivial, 'cached'),
		target(trivial, 'floorA'),
		...reads.flatMap((read) => variants.map((variant) => target(read, variant))),
	];
}

function present(
	reads: CatalogRead[],
	all: Record<string, Figures>,
	statementsOf: Map<string, string[]>,
): Outcome {
	const rows: Row[] = [];
	const goals: Goal[] = [];
	const figuresOf = (workload: Workload, variant: Variant) => {
		const figures = all[nameOf(workload, variant)];
		if (!figures) throw new Error(`${workload} ${variant} was not measured`);
		return figures;
	};
	const rateOf = (workload: Workload, variant: Variant) => figuresOf(workload, variant).perSecond;
	const toW0 = (workload: Workload) => rateOf(workload, 'cached') / rateOf('W0', 'cached');
	const toFloorA = (workload: Workload) => rateOf(workload, 'cached') / rateOf(workload, 'floorA');
	rows.push(
		{
			workload: 'W0',
			name: trivial.name,
			...figuresOf('W0', 'cached'),
			ofFloorA: toFloorA('W0'),
			statements: 0,
		},
		{ workload: 'W0', name: 'floor A', ...figuresOf('W0', 'floorA'), isFloor: true },
	);
	for (const { workload, name, requests, wantedOfFloorB, wantedOfW0 } of reads) {
		const ofFloorB = rateOf(workload, 'uncached') / rateOf(workload, 'floorB');
		const counts = requests.map(({ path }) => statementsOf.get(path)?.length ?? 0);
		const statements = counts.reduce((sum, count) => sum + count, 0) / counts.length;
		rows.push(
			{
				workload,
				name: `${name}, cached`,
				...figuresOf(workload, 'cached'),
				ofFloorA: toFloorA(workload),
				ofW0: toW0(workload),
				statements: 0,
			},
			{ workload, name: `${name}, uncached`, ...figuresOf(workload, 'uncached'), ofFloorB, statements },
			{ workload, name: 'floor A', ...figuresOf(workload, 'floorA'), isFloor: true },
			{ workload, name: 'floor B', ...figuresOf(workload, 'floorB'), isFloor: true, statements },
		);
		if (wantedOfW0 !== undefined) goals.push(atLeast(`${workload} cached`, 'W0', toW0(workload), wantedOfW0));
		if (wantedOfFloorB !== undefined)
			goals.push(atLeast(`${workload} uncached`, 'floor B', ofFloorB, wantedOfFloorB));
	}
	return { rows, goals };
}
