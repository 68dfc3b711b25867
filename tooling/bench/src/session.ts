import type { BenchShop } from './bench-shop.ts';
import type { LoadGenerator } from './load/generator.ts';
import type { BenchOptions } from './options.ts';
import type { Program } from './programs.ts';
import type { Outcome } from './report/row.ts';

/** Connections of every load but that of orders. */
export const CONNECTIONS = 32;

/** What the workloads of one run share. */
export interface Session {
	options: BenchOptions;
	shop: BenchShop;
	load: LoadGenerator;
	/** The one server process; it caches as in production. */
	server: Program;
	say(message: string): void;
}

/** Measures something and says what came of it. */
export type Bench = (session: Session) => Promise<Outcome>;

/** Lets `work` use a program and stops it afterwards, whatever happens. */
export async function withProgram<Result>(
	starting: Promise<Program>,
	work: (program: Program) => Promise<Result>,
): Promise<Result> {
	const program = await starting;
	try {
		return await work(program);
	} finally {
		await program.stop();
	}
}
