import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { LoadRequest } from '../load/load-job.ts';
import { send } from '../load/trpc-request.ts';

const MARK = 'select /* bench: next request */ 1';

interface LogRow extends RowDataPacket {
	argument: string;
}

/**
 * What the server sends to the database for each request, as the database's general log tells it: floor B repeats
 * it to the letter, so that it cannot drift from the product. The server must have its connections already. What the
 * API log writes in batches belongs to no request.
 */
export async function recordStatements(
	databaseUrl: string,
	serverUrl: string,
	requests: readonly LoadRequest[],
): Promise<string[][]> {
	const connection = await createConnection({ uri: databaseUrl, multipleStatements: true });
	try {
		await connection.query(
			"set global log_output = 'TABLE'; truncate mysql.general_log; set global general_log = on",
		);
		for (const request of requests) {
			await connection.query(MARK);
			await send(serverUrl, request);
		}
		await connection.query('set global general_log = off');
		// Without an order the rows come as they were written; their times may be equal.
		const [rows] = await connection.query<LogRow[]>(
			`select convert(argument using utf8mb4) as argument from mysql.general_log
			where command_type in ('Query', 'Execute') and (thread_id <> connection_id() or argument = ?)
				and argument not like '%api_call%'`,
			[MARK],
		);
		return splitAtMarks(rows.map(({ argument }) => argument));
	} finally {
		await connection.query('set global general_log = off');
		await connection.end();
	}
}

function splitAtMarks(statements: readonly string[]): string[][] {
	const groups: string[][] = [];
	for (const statement of statements) {
		if (statement === MARK) groups.push([]);
		else groups.at(-1)?.push(statement);
	}
	return groups;
}
