import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { externalService, fromEnvironment } from './external-service.ts';
import { startLocalService } from './local-service.ts';
import type { Service, ServiceOptions } from './types.ts';

const program = fileURLToPath(new URL('./sms-catcher.process.ts', import.meta.url));

/** Provides an SMS gateway that delivers nothing: each message becomes a `.json` file in SMS_DIR. */
export async function startSmsCatcher(options: ServiceOptions): Promise<Service<'sms'>> {
	const folder = join(options.dir, 'sms-catcher');
	const messages = fromEnvironment('SMS_DIR', options) ?? join(options.dir, 'sms');
	await mkdir(messages, { recursive: true });
	const given = fromEnvironment('SMS_GATEWAY_URL', options);
	if (given !== undefined)
		return externalService('sms', given, { SMS_GATEWAY_URL: given, SMS_DIR: messages });
	const urlOf = (port: number) => `http://127.0.0.1:${port}/messages`;
	return startLocalService({
		name: 'sms',
		folder,
		port: options.port,
		command: process.execPath,
		args: (port) => [program, String(port), messages],
		stopSignal: 'SIGTERM',
		ping: async (port) => {
			await fetch(urlOf(port), { signal: AbortSignal.timeout(2_000) });
		},
		url: urlOf,
		env: (port) => ({ SMS_GATEWAY_URL: urlOf(port), SMS_DIR: messages }),
	});
}
