// Floor A: what node:http can do when there is nothing to do but to answer the same bytes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { deserialize } from 'node:v8';
import { type MemoryPlan, READY_PATH } from './floor-plan.ts';

const plan = deserialize(readFileSync(String(process.env['PLAN_FILE']))) as MemoryPlan;
const bodies = new Map(Object.entries(plan));
bodies.set(READY_PATH, Buffer.from('{}'));

createServer((request, response) => {
	const body = bodies.get(request.url ?? '');
	if (!body) return response.writeHead(404).end();
	response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}).listen(Number(process.env['PORT']), '127.0.0.1');
