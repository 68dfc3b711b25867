import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const root = '/work/wt/catalog';
const load = (p: string) => import(pathToFileURL(`${root}/${p}`).href);
const { startStack } = await load('tooling/stack/src/index.ts');
const stack = await startStack({ ephemeral: true, only: ['mysql'] });
try {
	const cli = (...args: string[]) =>
		spawnSync(process.execPath, ['tooling/dev/src/db-cli.ts', ...args], {
			env: { ...process.env, ...stack.env },
			stdio: ['ignore', 'ignore', 'inherit'],
		});
	console.log(new Date().toISOString(), cli('migrate', 'up').status);
	console.log(new Date().toISOString(), cli('seed', '--scale', '100k', '--orders', '20000').status);
	console.log(new Date().toISOString(), 'seeded');
	const { createOrm, findTerms, findProductsByTerms, findFacetRows, findProductsByIds, tokenize } =
		await load('packages/db/src/index.ts');
	const orm = await createOrm({ MYSQL_URL: stack.env.MYSQL_URL });
	const queries = [
		'tom',
		'tomato',
		'organic tomato',
		'aloo',
		'green',
		'fresh',
		'pal',
		'onion red',
		'tamatar',
		'spinahc',
		'small potato',
		'a',
		'desi',
	];
	for (const q of queries) {
		const times: Record<string, number[]> = { find: [], filtered: [], facets: [], cards: [] };
		let n = 0,
			f = 0;
		for (let i = 0; i < 12; i++) {
			const em = orm.em.fork();
			const t0 = performance.now();
			const terms = [];
			for (const w of tokenize(q)) terms.push(await findTerms(em, w));
			const found = await findProductsByTerms(em, terms, { limit: 21 });
			const t1 = performance.now();
			await findProductsByTerms(em, terms, {
				limit: 21,
				filters: { inStock: true, month: 11, minPriceMinor: 5000 },
			});
			const t2 = performance.now();
			const rows = await findFacetRows(em, terms, { limit: 2001 });
			const t3 = performance.now();
			await findProductsByIds(
				em,
				found.map((x: { id: string }) => x.id),
				new Date(),
			);
			const t4 = performance.now();
			n = found.length;
			f = rows.length;
			times.find.push(t1 - t0);
			times.filtered.push(t2 - t1);
			times.facets.push(t3 - t2);
			times.cards.push(t4 - t3);
		}
		const med = (a: number[]) => a.sort((x, y) => x - y)[Math.floor(a.length / 2)].toFixed(1);
		console.log(
			q.padEnd(16),
			n,
			f,
			Object.entries(times)
				.map(([k, v]) => `${k} ${med(v)} ms (max ${v.at(-1)!.toFixed(0)})`)
				.join('  '),
		);
	}
	await orm.close();
} finally {
	await stack.stop();
}
process.exit(0);
