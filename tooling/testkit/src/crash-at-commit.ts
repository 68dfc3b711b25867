/**
 * Preloaded into a process (`--import`), kills it like a power cut at its n-th commit: CRASH_AT_COMMIT is `3 before` or
 * `3 after`. It counts what goes over the wire, so no program has to know of it and no commit is forgotten; a statement
 * that writes outside of a transaction is one as well.
 */
import mysql from 'mysql2';

type Answer = (...results: unknown[]) => void;
type Query = (this: object, sql: string | { sql: string }, ...rest: unknown[]) => unknown;

const [number, moment] = (process.env['CRASH_AT_COMMIT'] ?? '').split(' ');
// Its types know only connections that exist.
const { Connection } = mysql as unknown as { Connection: { prototype: { query: Query } } };
const { query } = Connection.prototype;
const die = () => process.kill(process.pid, 'SIGKILL');

const writes = new Set(['insert', 'update', 'delete', 'replace']);
/** Connections that are in a transaction, and whether it has written anything. */
const transactions = new WeakMap<object, boolean>();
let commits = 0;

/** Whether the connection's next statement makes something lasting: a transaction that only read leaves nothing. */
function isCommit(connection: object, statement: string): boolean {
	const [verb = ''] = /\w+/.exec(statement.toLowerCase()) ?? [];
	const hasWritten = transactions.get(connection);
	if (verb === 'begin') transactions.set(connection, false);
	else if (statement === 'commit' || statement === 'rollback') transactions.delete(connection);
	else if (writes.has(verb) && hasWritten === undefined) return true;
	else if (writes.has(verb)) transactions.set(connection, true);
	return statement === 'commit' && hasWritten === true;
}

Connection.prototype.query = function (sql, ...rest) {
	const statement = typeof sql === 'string' ? sql : sql.sql;
	if (!isCommit(this, statement) || ++commits !== Number(number)) return query.call(this, sql, ...rest);
	if (moment === 'before') return die();
	const index = rest.findIndex((argument) => typeof argument === 'function');
	const answer = rest[index] as Answer | undefined;
	if (!answer) throw new TypeError('a commit that nobody waits for');
	return query.call(this, sql, ...rest.with(index, () => void die()));
};
