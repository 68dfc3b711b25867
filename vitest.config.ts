import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['{packages,apps,tooling}/**/src/**/*.test.ts'],
		globalSetup: ['tooling/testkit/src/global-setup.ts'],
		pool: 'forks',
		// Two cores: one for the tests of a file, one for the database that answers them.
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 60_000,
		// Rivals on a real database. One lucky run proves little, so CI lets them meet twenty times.
		tags: [{ name: 'race', repeats: process.env['CI'] ? 19 : 0 }],
		coverage: {
			provider: 'v8',
			include: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
			exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/migrations/**', '**/testing/**'],
			reporter: ['text-summary', 'json-summary', 'html'],
			thresholds: { lines: 80, branches: 80 },
		},
	},
});
