import { mkdir, rm, statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startCardProvider } from './card-provider.ts';
import { createEphemeralFolder } from './ephemeral-folder.ts';
import { StackError } from './errors.ts';
import { lockFolder, publishStack, unlockFolder } from './lock.ts';
import { startMailCatcher } from './mail-catcher.ts';
import { startMysql } from './mysql.ts';
import { startObjectStore } from './object-store.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import { startSmsCatcher } from './sms-catcher.ts';
import type { Service, ServiceName, ServiceOptions, ServiceVariables, StackEnv } from './types.ts';

const starters: { [Name in ServiceName]: (options: ServiceOptions) => Promise<Service<Name>> } = {
	mysql: startMysql,
	postgres: startPostgres,
	redis: startRedis,
	objectStore: startObjectStore,
	mail: startMailCatcher,
	sms: startSmsCatcher,
	cards: startCardProvider,
};

const allServices = ['mysql', 'postgres', 'redis', 'objectStore', 'mail', 'sms', 'cards'] as const;

export type StackOptions<Name extends ServiceName = ServiceName> = {
	/** Folder of the data. For a throw-away stack the folder in which it makes its own; the system's unless told. */
	dir?: string;
	/** Throw-away: a fresh folder, fast instead of durable settings, deleted at stop. */
	ephemeral: boolean;
	/** Keep the servers' own durability although the data is thrown away: what a bench measures. */
	durable?: boolean;
	/** Start these services only. */
	only?: readonly Name[];
	onProgress?: ServiceOptions['onProgress'];
	environment?: ServiceOptions['environment'];
};

export type Stack<Name extends ServiceName = ServiceName> = {
	readonly dir: string;
	readonly env: Pick<StackEnv, ServiceVariables[Name]>;
	readonly services: { readonly [Key in Name]: Service<Key> };
	/** Adds facts, such as the URL of the shop, that a second start in the same folder will show. */
	annotate(notes: Readonly<Record<string, string>>): Promise<void>;
	/** Stops every service; throw-away data is deleted. */
	stop(): Promise<void>;
};

/** Starts the services side by side and resolves when all of them answer. They never outlive this process. */
export async function startStack<Name extends ServiceName = ServiceName>(
	options: StackOptions<Name>,
): Promise<Stack<Name>> {
	const { ephemeral, onProgress } = options;
	const names = options.only ?? (allServices as readonly ServiceName[] as readonly Name[]);
	const dir = ephemeral ? await createEphemeralFolder(options.dir) : await lockedFolder(options.dir);
	const release = () => (ephemeral ? rm(dir, { recursive: true, force: true }) : unlockFolder(dir));
	const started: Service<Name>[] = [];
	const stop = async () => {
		await Promise.all(started.map((service) => service.stop()));
		await release();
	};
	try {
		await checkDiskSpace(dir);
		const outcomes = await Promise.allSettled(
			names.map(async (name) => {
				const start = performance.now();
				const service = await starters[name]({
					dir,
					ephemeral,
					durable: options.durable,
					onProgress,
					environment: options.environment,
				});
				started.push(service);
				onProgress?.(`${name} ready at ${withoutPassword(service.url)} ${describe(service, start)}`);
			}),
		);
		const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
		if (failures.length > 0) throw combine(failures);
		const env = Object.assign({}, ...started.map((service) => service.env)) as Stack<Name>['env'];
		const services = Object.fromEntries(started.map((service) => [service.name, service]));
		const annotate = (notes: Readonly<Record<string, string>>) => publishStack(dir, env, notes);
		if (!ephemeral) await annotate({});
		return { dir, env, services: services as unknown as Stack<Name>['services'], annotate, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

async function lockedFolder(wish: string | undefined): Promise<string> {
	if (wish === undefined) throw new StackError('A stack that keeps its data needs a folder.');
	const dir = resolve(wish);
	await lockFolder(dir);
	return dir;
}

const neededMebibytes = 500;

/** A database that runs out of space in the middle of its initialisation says so in confusing ways. */
async function checkDiskSpace(dir: string): Promise<void> {
	await mkdir(dir, { recursive: true });
	const { bavail, bsize } = await statfs(dir);
	const free = Math.floor((bavail * bsize) / 2 ** 20);
	if (free >= neededMebibytes) return;
	throw new StackError(
		`Only ${free} MiB are free where ${dir} is; the services need ${neededMebibytes} MiB.`,
	);
}

function describe(service: Pick<Service, 'source' | 'pid'>, start: number): string {
	const origin = {
		environment: 'given by the environment',
		docker: 'in Docker',
		process: `pid ${service.pid}`,
	};
	return `(${origin[service.source]}, ${Math.round(performance.now() - start)} ms)`;
}

function withoutPassword(url: string): string {
	return url.replace(/:[^:@/]*@/, ':***@');
}

function combine(failures: readonly unknown[]): Error {
	const messages = failures.map((failure) => (failure instanceof Error ? failure.message : String(failure)));
	return new StackError(messages.join('\n\n'), { cause: failures[0] });
}
