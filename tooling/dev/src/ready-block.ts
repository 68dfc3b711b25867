import { styleText } from 'node:util';
import { demoAccounts } from '@dailyveg/db/demo-accounts';
import type { StackEnv } from '@dailyveg/stack';

type Facts = {
	url: string;
	workerUrl: string;
	env: Pick<StackEnv, 'MAIL_DIR' | 'SMS_DIR' | 'S3_ENDPOINT' | 'S3_BUCKET'>;
	milliseconds: number;
};

/** What a newcomer needs to know once everything runs. */
export function readyBlock({ url, workerUrl, env, milliseconds }: Facts): string {
	const rows: [string, string][] = [
		['API (tRPC)', `${url}/trpc`],
		['REST', `${url}/api/v1`],
		['REST docs', `${url}/docs`],
		['OpenAPI', `${url}/openapi.json`],
		['Health', `${url}/health/ready`],
		['Metrics', `${url}/metrics`],
		['Worker', `${workerUrl}/health   ${workerUrl}/metrics`],
		['Mails', env.MAIL_DIR],
		['SMS', env.SMS_DIR],
		['S3', `${env.S3_ENDPOINT}/${env.S3_BUCKET}`],
		...Object.values(demoAccounts).map(({ role, email, password }): [string, string] => [
			`Demo ${role}`,
			`${email}   ${password}`,
		]),
	];
	const title = `DailyVeg is ready (${(milliseconds / 1000).toFixed(1)} s)`;
	return [
		'',
		styleText(['bold', 'green'], title, { stream: process.stdout }),
		...rows.map(([label, value]) => `  ${label.padEnd(14)} ${value}`),
		'',
		`  curl -s '${url}/api/v1/products?limit=3'`,
		'',
		'  // Save as try.ts in this folder and run it: npx node try.ts',
		"  import { createClient } from '@dailyveg/client';",
		`  const client = createClient({ url: '${url}' });`,
		'  console.log(await client.catalog.listProducts.query({ limit: 3 }));',
		'',
		'  Ctrl-C stops everything; the data stays in .dailyveg.',
		'',
	].join('\n');
}
