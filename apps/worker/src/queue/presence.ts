import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@dailyveg/api';
import pg from 'pg';
import { aborted, repeat } from './repeat.ts';

/** First half of the advisory lock's key; the second is a hash of the pool's id. */
export const PRESENCE_KEY = 0x64_76_65_67;

const RECONNECT_MS = 500;
const TIMEOUT_MS = 3_000;
const GOODBYE_MS = 500;

/** After this long without an answer PostgreSQL lets go of a host that vanished: 10 s idle, then 3 probes. */
const keepalive = `
	set tcp_keepalives_idle = 10;
	set tcp_keepalives_interval = 5;
	set tcp_keepalives_count = 3`;

/**
 * Shows that a pool of workers is alive, until `signal` fires: a session-level advisory lock, which PostgreSQL
 * releases the moment the process dies, however it dies. No clocks, no heartbeat table.
 */
export function showPresence(url: string, poolId: string, signal: AbortSignal, logger: Logger): void {
	const report = (error: unknown) => logger.debug({ err: error, poolId }, 'presence was lost; trying again');
	void repeat(RECONNECT_MS, signal, () => holdLock(url, poolId, signal), report);
}

async function holdLock(url: string, poolId: string, signal: AbortSignal): Promise<void> {
	const client = new pg.Client({
		connectionString: url,
		application_name: 'dailyveg-worker-presence',
		connectionTimeoutMillis: TIMEOUT_MS,
		query_timeout: TIMEOUT_MS,
	});
	client.on('error', () => undefined);
	const ended = new Promise((resolve) => client.once('end', resolve));
	try {
		await client.connect();
		await client.query(keepalive);
		// Shared, so that two ids with the same hash do not wait for each other.
		await client.query('select pg_advisory_lock_shared($1::int, hashtext($2))', [PRESENCE_KEY, poolId]);
		await Promise.race([ended, aborted(signal)]);
	} finally {
		// A server that froze never says goodbye.
		await Promise.race([client.end(), sleep(GOODBYE_MS)]);
	}
}
