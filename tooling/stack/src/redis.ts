import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findBinary } from './binaries.ts';
import { durabilitySettings } from './durability.ts';
import { externalService, fromEnvironment } from './external-service.ts';
import { startLocalService } from './local-service.ts';
import { provideServer } from './provide-server.ts';
import type { Service, ServiceOptions } from './types.ts';

/** Provides Redis or Valkey. */
export async function startRedis(options: ServiceOptions): Promise<Service<'redis'>> {
	const given = fromEnvironment('REDIS_URL', options);
	if (given !== undefined) return externalService('redis', given, { REDIS_URL: given });
	const found = await provideServer('redis', () => findBinary('redis-server', 'valkey-server'), options);
	return typeof found === 'string' ? startBinary(found, options) : found;
}

async function startBinary(binary: string, options: ServiceOptions): Promise<Service<'redis'>> {
	const folder = join(options.dir, 'redis');
	await mkdir(folder, { recursive: true });
	const urlOf = (port: number) => `redis://127.0.0.1:${port}`;
	return startLocalService({
		name: 'redis',
		folder,
		port: options.port,
		command: binary,
		args: (port) => [
			...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--daemonize', 'no'],
			...durabilitySettings('redis', options),
		],
		stopSignal: 'SIGTERM',
		ping,
		url: urlOf,
		env: (port) => ({ REDIS_URL: urlOf(port) }),
	});
}

/** Asks in the server's own protocol: while it still loads its data it answers with an error. */
function ping(port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
		socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
		socket.once('error', reject);
		socket.once('data', (answer) => {
			socket.destroy();
			if (answer.toString().startsWith('+PONG')) resolve();
			else reject(new Error(answer.toString()));
		});
	});
}
