/**
 * Preloaded into a process (`--import`), kills it like a power cut at its n-th commit: CRASH_AT_COMMIT is `3 before` or
 * `3 after`. It counts what goes over the wire, so no program has to know of it and no commit is forgotten.
 */
import mysql from 'mysql2';

type Answer = (...results: unknown[]) => void;
type Query = (this: unknown, sql: string | { sql: string }, ...rest: unknown[]) => unknown;

const [number, moment] = (process.env['CRASH_AT_COMMIT'] ?? '').split(' ');
// Its types know only connections that exist.
const { Connection } = mysql as unknown as { Connection: { prototype: { query: Query } } };
const { query } = Connection.prototype;
const die = () => process.kill(process.pid, 'SIGKILL');

let commits = 0;
Connection.prototype.query = function (sql, ...rest) {
	const text = typeof sql === 'string' ? sql : sql.sql;
	if (text.toLowerCase() !== 'commit' || ++commits !== Number(number)) return query.call(this, sql, ...rest);
	if (moment === 'before') return die();
	const index = rest.findIndex((argument) => typeof argument === 'function');
	const answer = rest[index] as Answer | undefined;
	if (!answer) throw new TypeError('a commit that nobody waits for');
	return query.call(this, sql, ...rest.with(index, () => void die()));
};
