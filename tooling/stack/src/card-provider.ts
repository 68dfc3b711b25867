import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { externalService, fromEnvironment } from './external-service.ts';
import { startLocalService } from './local-service.ts';
import type { Service, ServiceOptions } from './types.ts';

const program = fileURLToPath(new URL('./card-provider.process.ts', import.meta.url));
/** It charges nobody, so its keys are no secrets. */
const keys = { STRIPE_SECRET_KEY: 'sandbox-key', STRIPE_WEBHOOK_SECRET: 'sandbox-webhooks' };

/** Provides a sandbox that speaks the protocol of Stripe. */
export async function startCardProvider(options: ServiceOptions): Promise<Service<'cards'>> {
	const given = fromEnvironment('STRIPE_API_URL', options);
	if (given !== undefined) return externalService('cards', given, { STRIPE_API_URL: given, ...keys });
	const urlOf = (port: number) => `http://127.0.0.1:${port}`;
	return startLocalService({
		name: 'cards',
		folder: join(options.dir, 'card-provider'),
		port: options.port,
		command: process.execPath,
		args: (port) => [program, String(port), keys.STRIPE_WEBHOOK_SECRET],
		stopSignal: 'SIGTERM',
		ping: async (port) => {
			await fetch(urlOf(port), { signal: AbortSignal.timeout(2_000) });
		},
		url: urlOf,
		env: (port) => ({ STRIPE_API_URL: urlOf(port), ...keys }),
	});
}
