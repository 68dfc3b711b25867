import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer } from 'smtp-server';

const [port, directory = ''] = process.argv.slice(2);

const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	disableReverseLookup: true,
	onData: (stream, _session, done) => {
		keep(stream).then(
			() => done(),
			(error: Error) => done(error),
		);
	},
});
server.on('error', (error) => console.error(error.message));
server.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

/** A reader of the folder sees only whole messages, the oldest first when sorted by name. */
async function keep(message: NodeJS.ReadableStream): Promise<void> {
	const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`;
	const draft = join(directory, `.${name}`);
	await pipeline(message, createWriteStream(draft));
	await rename(draft, join(directory, name));
}
