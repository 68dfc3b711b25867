import { Command } from 'commander';
import { SigningKey } from '../auth/signing-key.entity.ts';
import { CliFailure } from './cli-failure.ts';
import { withOrm } from './with-orm.ts';

/** `keys list|rotate|retire`. The servers make keys themselves, as soon as none is in use: only they can seal them. */
export function keysCommand(): Command {
	const keys = new Command('keys').description('keys that sign access tokens');
	keys.command('list').description('list them, the newest first').action(list);
	keys
		.command('rotate')
		.description(
			'retire those in use; the servers sign with a new one within a minute, and nobody is signed out',
		)
		.action(rotate);
	keys
		.command('retire')
		.description('sign with this key no more; its tokens are good until they expire')
		.argument('<kid>', 'as `keys list` shows it')
		.action(retire);
	return keys;
}

async function list(): Promise<void> {
	const keys = await withOrm((orm) => orm.em.fork().find(SigningKey, {}, { orderBy: { createdAt: 'desc' } }));
	for (const { id, createdAt, retiredAt } of keys) {
		const state = retiredAt ? `retired ${retiredAt.toISOString()}` : 'in use';
		console.log(`${id}  created ${createdAt.toISOString()}  ${state}`);
	}
	if (keys.length === 0) console.log('there is none yet: the first sign-in makes one');
}

const inUse = { retiredAt: null };

async function rotate(): Promise<void> {
	const retired = await withOrm((orm) =>
		orm.em.fork().nativeUpdate(SigningKey, inUse, { retiredAt: new Date() }),
	);
	console.log(`retired ${retired}; the next sign-in after a minute makes a new key`);
}

async function retire(kid: string): Promise<void> {
	const retired = await withOrm((orm) =>
		orm.em.fork().nativeUpdate(SigningKey, { id: kid, ...inUse }, { retiredAt: new Date() }),
	);
	if (retired === 0) throw new CliFailure(`no key ${kid} is in use; \`keys list\` shows which are`);
	console.log(`retired ${kid}`);
}
