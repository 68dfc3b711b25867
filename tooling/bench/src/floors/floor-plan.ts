import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { type Program, startProgram } from '../programs.ts';

/** Answers of floor A by path. */
export type MemoryPlan = Record<string, Buffer>;
/** Statements of floor B by path, one after another per request. */
export type DatabasePlan = Record<string, string[]>;

/** Path at which every floor answers once it is up. */
export const READY_PATH = '/ready';

/** Floor A: answers from memory. */
export const startMemoryFloor = (plan: MemoryPlan): Promise<Program> =>
	startFloor('tooling/bench/src/floors/memory-floor.process.ts', plan, {});

/** Floor B: a pool of connections, the recorded statements, JSON.stringify. */
export const startDatabaseFloor = (plan: DatabasePlan, databaseUrl: string): Promise<Program> =>
	startFloor('tooling/bench/src/floors/database-floor.process.ts', plan, { MYSQL_URL: databaseUrl });

/** The plan travels in a file: it is too long for an environment variable. */
async function startFloor(main: string, plan: object, env: Record<string, string>): Promise<Program> {
	const file = join(tmpdir(), `dailyveg-floor-${randomUUID()}`);
	await writeFile(file, serialize(plan), { mode: 0o600 });
	try {
		return await startProgram({ main, env: { ...env, PLAN_FILE: file }, readyPath: READY_PATH });
	} finally {
		await rm(file);
	}
}
