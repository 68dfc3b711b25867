/** Who may import whom. The reasons stand in CONTRIBUTING.md; each rule here is proved by tooling/dev's import-rules test. */

const feature = '^packages/api/src/features/([^/]+)/';
const test = '(\\.test\\.ts|\\.test-d\\.ts|/testing/.*)$';
/** Packages in node_modules; pnpm's own folders end in `node_modules/<name>/` as well. */
const npm = (names) => `node_modules/(${names})/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
	forbidden: [
		forbid(
			'no-cycles',
			'A cycle has no first file to read. Two entities that refer to each other do so lazily; types cost nothing.',
			{},
			{ circular: true, viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '\\.entity\\.ts$' } },
		),
		forbid(
			'db-stands-alone',
			'packages/db imports no other workspace package.',
			{ path: '^packages/db/', pathNot: test },
			{ path: '^(packages/(api|client)|apps|tooling)/' },
		),
		forbid('enums-import-nothing', 'Enums reach every program.', { path: '\\.enums\\.ts$' }, { path: '.' }),
		forbid(
			'fields-are-pure',
			'Field schemas reach browsers: zod, enums and other fields only.',
			{ path: '\\.fields\\.ts$' },
			{ pathNot: ['\\.fields\\.ts$', '\\.enums\\.ts$', npm('zod')] },
		),
		forbid(
			'schemas-are-pure',
			'Schemas are shared with clients: zod, contract, other schemas, fields and enums only.',
			{ path: '\\.schemas\\.ts$' },
			{
				pathNot: [
					'\\.schemas\\.ts$',
					'^packages/api/src/contract/',
					'^packages/db/src/(fields|enums)\\.ts$',
					'\\.enums\\.ts$',
					npm('zod'),
				],
			},
		),
		forbid(
			'contract-is-pure',
			'The contract is shared with clients: zod and enums only.',
			{ path: '^packages/api/src/contract/', pathNot: test },
			{
				pathNot: [
					'^packages/api/src/contract/',
					'\\.enums\\.ts$',
					'^packages/db/src/(fields|enums)\\.ts$',
					npm('zod'),
				],
			},
		),
		forbid(
			'routers-know-no-database',
			'A router authorises, calls one use-case and presents.',
			{ path: '\\.router\\.ts$' },
			{ path: ['^packages/db/src/(?!(fields|enums)\\.ts)', npm('@mikro-orm/[^/]+')] },
		),
		forbid(
			'use-cases-know-no-trpc',
			'Only routers and trpc/ speak tRPC.',
			{ path: '^packages/api/src/(features|platform)/', pathNot: ['\\.router\\.ts$', test] },
			{ path: npm('@trpc/[^/]+') },
		),
		forbid(
			'features-meet-in-public',
			'A feature reaches another through its .public.ts or its schemas.',
			{ path: feature, pathNot: test },
			{ path: feature, pathNot: ['^packages/api/src/features/$1/', '\\.public\\.ts$', '\\.schemas\\.ts$'] },
		),
		forbid(
			'queue-only-in-worker',
			'The API needs no PostgreSQL.',
			{ path: '^(packages|apps/(?!worker/))', pathNot: test },
			{ path: npm('graphile-worker|pg') },
		),
		forbid(
			'client-ships-no-server',
			'The client takes the contract and schemas; everything else of the server as types only.',
			{ path: '^packages/client/src/', pathNot: test },
			{
				path: ['^packages/(api|db)/', npm('@mikro-orm/[^/]+|fastify|lucia|oslo|ioredis')],
				pathNot: ['^packages/api/src/contract/', '\\.schemas\\.ts$'],
				dependencyTypesNot: ['type-only'],
			},
		),
		forbid(
			'apps-stand-apart',
			'Apps import packages, never each other.',
			{ path: '^apps/([^/]+)/', pathNot: test },
			{ path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
		),
		forbid(
			'packages-know-no-app',
			'Packages never import apps or tooling.',
			{ path: '^packages/', pathNot: test },
			{ path: '^(apps|tooling)/' },
		),
		forbid(
			'no-undeclared-packages',
			'What is imported stands in the package.json beside it.',
			{ path: '^(packages|apps|tooling)/', pathNot: test },
			{ dependencyTypes: ['npm-no-pkg', 'unknown'] },
		),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^((packages|apps|tooling)/[^/]+/dist|packages/client/(api|contracts))/' },
		tsPreCompilationDeps: 'specify',
		tsConfig: { fileName: 'tsconfig.base.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'types', 'node', 'default'],
		},
		progress: { type: 'none' },
	},
};
