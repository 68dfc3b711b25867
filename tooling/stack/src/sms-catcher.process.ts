import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';

const [port, directory = ''] = process.argv.slice(2);

const server = createServer((request, response) => {
	const answer = (status: number) => response.writeHead(status).end();
	if (request.method !== 'POST') return void answer(405);
	json(request)
		.then(keep)
		.then(answer, () => answer(400));
});
server.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

/**
 * A reader of the folder sees only whole messages. The file is named by the idempotency key: a message that is sent
 * twice arrives once, as at a real gateway.
 */
async function keep(message: unknown): Promise<number> {
	const { to, text, idempotencyKey } = message as Record<string, unknown>;
	if (typeof to !== 'string' || typeof text !== 'string' || typeof idempotencyKey !== 'string') return 400;
	const name = `${createHash('sha256').update(idempotencyKey).digest('hex')}.json`;
	const draft = join(directory, `.${name}`);
	await writeFile(draft, JSON.stringify({ to, text, idempotencyKey }));
	await rename(draft, join(directory, name));
	return 202;
}
