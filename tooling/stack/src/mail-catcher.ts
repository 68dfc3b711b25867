import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { externalService, fromEnvironment } from './external-service.ts';
import { startLocalService } from './local-service.ts';
import type { Service, ServiceOptions } from './types.ts';

const program = fileURLToPath(new URL('./mail-catcher.process.ts', import.meta.url));

/** Provides an SMTP server that delivers nothing: each message becomes an `.eml` file in MAIL_DIR. */
export async function startMailCatcher(options: ServiceOptions): Promise<Service<'mail'>> {
	const folder = join(options.dir, 'mail-catcher');
	const messages = fromEnvironment('MAIL_DIR', options) ?? join(options.dir, 'mail');
	await mkdir(messages, { recursive: true });
	const given = fromEnvironment('SMTP_URL', options);
	if (given !== undefined) return externalService('mail', given, { SMTP_URL: given, MAIL_DIR: messages });
	const urlOf = (port: number) => `smtp://127.0.0.1:${port}`;
	return startLocalService({
		name: 'mail',
		folder,
		port: options.port,
		command: process.execPath,
		args: (port) => [program, String(port), messages],
		stopSignal: 'SIGTERM',
		ping,
		url: urlOf,
		env: (port) => ({ SMTP_URL: urlOf(port), MAIL_DIR: messages }),
	});
}

function ping(port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = connect({ port, host: '127.0.0.1' });
		socket.setTimeout(2_000, () => socket.destroy(new Error('no greeting')));
		socket.once('error', reject);
		socket.once('data', () => {
			socket.end('QUIT\r\n');
			resolve();
		});
	});
}
