import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Pool, RowDataPacket } from 'mysql2/promise';

/** Where the figures were measured. */
export interface Machine {
	node: string;
	cpu: string;
	cores: number;
	memoryGibibytes: number;
	database: string;
	/** Whether each commit waits for the disk. */
	durability: string;
}

interface Settings extends RowDataPacket {
	version: string;
	flush: number;
	method: string;
}

export async function describeMachine(pool: Pool): Promise<Machine> {
	const [[settings]] = await pool.query<Settings[]>(
		`select version() as version, @@innodb_flush_log_at_trx_commit as flush, @@innodb_flush_method as method`,
	);
	return {
		node: process.version,
		cpu: cpus()[0]?.model.trim() ?? 'unknown',
		cores: availableParallelism(),
		memoryGibibytes: Math.round(totalmem() / 2 ** 30),
		database: settings?.version ?? 'unknown',
		durability:
			`innodb_flush_log_at_trx_commit=${settings?.flush}, innodb_flush_method=${settings?.method}: ` +
			(settings?.flush === 1 ? 'every commit waits for the disk' : 'commits do not wait for the disk'),
	};
}

export function machineLines({ node, cpu, cores, memoryGibibytes, database, durability }: Machine): string {
	return [
		`Node ${node}, ${database}, ${cores} × ${cpu}, ${memoryGibibytes} GiB`,
		`Durability: ${durability}`,
	].join('\n');
}
