import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { externalService, fromEnvironment } from './external-service.ts';
import { startLocalService } from './local-service.ts';
import type { Service, ServiceOptions, StackEnv } from './types.ts';

const program = fileURLToPath(new URL('./object-store.process.ts', import.meta.url));

// The only key pair that s3rver knows.
const defaults = {
	S3_REGION: 'us-east-1',
	S3_BUCKET: 'dailyveg',
	S3_ACCESS_KEY_ID: 'S3RVER',
	S3_SECRET_ACCESS_KEY: 'S3RVER',
} as const;

/** Provides an S3 server with its bucket; locally s3rver, which keeps objects as files. */
export async function startObjectStore(options: ServiceOptions): Promise<Service<'objectStore'>> {
	const given = fromEnvironment('S3_ENDPOINT', options);
	if (given !== undefined) return externalService('objectStore', given, givenSettings(given, options));
	const folder = join(options.dir, 'object-store');
	const objects = join(folder, 'objects');
	await mkdir(objects, { recursive: true });
	const urlOf = (port: number) => `http://127.0.0.1:${port}`;
	return startLocalService({
		name: 'objectStore',
		folder,
		port: options.port,
		command: process.execPath,
		args: (port) => [program, String(port), objects, defaults.S3_BUCKET],
		stopSignal: 'SIGTERM',
		ping: (port) =>
			fetch(urlOf(port), { signal: AbortSignal.timeout(2_000) }).then((answer) => answer.text()),
		url: urlOf,
		env: (port) => ({ S3_ENDPOINT: urlOf(port), ...defaults }),
	});
}

function givenSettings(endpoint: string, options: ServiceOptions): Service<'objectStore'>['env'] {
	const setting = (name: keyof typeof defaults & keyof StackEnv) =>
		fromEnvironment(name, options) ?? defaults[name];
	return {
		S3_ENDPOINT: endpoint,
		S3_REGION: setting('S3_REGION'),
		S3_BUCKET: setting('S3_BUCKET'),
		S3_ACCESS_KEY_ID: setting('S3_ACCESS_KEY_ID'),
		S3_SECRET_ACCESS_KEY: setting('S3_SECRET_ACCESS_KEY'),
	};
}
