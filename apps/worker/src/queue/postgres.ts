import type { Logger } from '@dailyveg/api';
import pg from 'pg';

const CONNECT_TIMEOUT_MS = 3_000;
/** A server that froze must not freeze the relay too, which holds row locks in MySQL meanwhile. */
const QUERY_TIMEOUT_MS = 10_000;

/** Connections to the queue's database, opened on demand. Nothing here fails while PostgreSQL is away. */
export function createPostgresPool(url: string, size: number, logger: Logger): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		max: size,
		connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
		query_timeout: QUERY_TIMEOUT_MS,
		application_name: 'dailyveg-worker',
	});
	// An error event without a listener would end the process; whoever uses the connection gets the error as well.
	const report = (error: Error) => logger.debug({ err: error }, 'a PostgreSQL connection broke');
	pool.on('error', report);
	pool.on('connect', (client) => client.on('error', report));
	return pool;
}
