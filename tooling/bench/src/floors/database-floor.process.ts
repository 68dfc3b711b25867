// Floor B: the database work of a request without anything of the product around it.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { deserialize } from 'node:v8';
import { createPool } from 'mysql2/promise';
import { type DatabasePlan, READY_PATH } from './floor-plan.ts';
import { ORDERS_PATH, placeBareOrder } from './order-floor.ts';

const plan = deserialize(readFileSync(String(process.env['PLAN_FILE']))) as DatabasePlan;
const pool = createPool({ uri: String(process.env['MYSQL_URL']), timezone: 'Z', connectionLimit: 20 });

createServer((request, response) => {
	answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
}).listen(Number(process.env['PORT']), '127.0.0.1');

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { url = '' } = request;
	if (url === READY_PATH) return sendJson(response, {});
	if (url === ORDERS_PATH) return sendJson(response, await placeBareOrder(pool, await readJson(request)));
	const statements = plan[url];
	if (!statements) throw new Error(`no statements for ${url}`);
	sendJson(response, await replay(statements));
}

/** Runs the statements one after another and returns the rows of the last one. */
async function replay(statements: readonly string[]): Promise<unknown> {
	let result: unknown;
	for (const statement of statements) [result] = await pool.query(statement);
	return Array.isArray(result) ? result.map(withTextKeys) : result;
}

/** JSON has no bytes; hexadecimal digits are the cheapest text for a key. */
function withTextKeys(row: Record<string, unknown>): Record<string, unknown> {
	for (const name in row) {
		const value = row[name];
		if (Buffer.isBuffer(value)) row[name] = value.toString('hex');
	}
	return row;
}

async function readJson(request: IncomingMessage): Promise<Record<string, string>> {
	let text = '';
	for await (const chunk of request.setEncoding('utf8')) text += chunk;
	return JSON.parse(text) as Record<string, string>;
}

function sendJson(response: ServerResponse, value: unknown): void {
	const body = Buffer.from(JSON.stringify(value));
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}
