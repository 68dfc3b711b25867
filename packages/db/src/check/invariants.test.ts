import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { invariants } from './invariants.ts';

it('has every rule in docs/domain.md', async () => {
	const text = await readFile(new URL('../../../../docs/domain.md', import.meta.url), 'utf8');
	const [, table = ''] = text.split('## What `db check` proves');
	const documented = [...table.matchAll(/`([a-z]+\.[a-zA-Z_]+)`/g)].map(([, name]) => name);
	expect(documented.toSorted()).toEqual(invariants.map(({ name }) => name).toSorted());
});
