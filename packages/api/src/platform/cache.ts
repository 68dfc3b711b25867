import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import type { Logger } from './logger.ts';
import { markShared } from './shared-values.ts';

/** Values kept in the process itself; a page of products is about 10 kB. */
const LOCAL_ENTRIES = 2_000;
const INVALIDATION_CHANNEL = 'cache:version';

/** Groups of values that are invalidated together. */
export type CacheNamespace = 'catalog' | 'areas' | 'settings' | 'ratings' | 'pricing';

/** Read-through cache: process memory, then Redis, then the loader. Values must be plain JSON. */
export interface Cache {
	/** The cached value, or that of `load`. Concurrent misses of one key share one `load` per process. */
	read<Value>(namespace: CacheNamespace, key: string, load: () => Promise<Value>): Promise<Value>;
	/** Makes every cached value of the namespace unreachable, here and in all processes. Call after the commit. */
	invalidate(namespace: CacheNamespace): Promise<void>;
	close(): void;
}

interface LocalEntry {
	version: string;
	value: unknown;
}

const versionKey = (namespace: CacheNamespace) => `cache:${namespace}:version`;
const valueKey = (namespace: CacheNamespace, version: string, key: string) =>
	`cache:${namespace}:${version}:${key}`;

/**
 * Each namespace has a random version token that is part of every key: a slow loader that read before a commit
 * writes under the old token and is never seen again. Tokens live in Redis; processes keep them in memory for as
 * long as their subscription to token changes stands, and go without local values while it does not.
 */
export function createCache(redis: Redis, logger: Logger, ttlSeconds: number): Cache {
	const local = new LRUCache<string, LocalEntry>({ max: LOCAL_ENTRIES, ttl: ttlSeconds * 1_000 });
	const loads = new Map<string, Promise<unknown>>();
	const versions = new Map<CacheNamespace, string>();
	const missedInvalidations = new Set<CacheNamespace>();
	/** Whether token changes reach this process; without that it must not trust its memory. */
	let isSubscribed = false;
	/** Moves whenever a token known by then may be out of date. */
	let epoch = 0;
	const subscriber = subscribe();

	function subscribe(): Redis {
		const connection = redis.duplicate({ autoResubscribe: false, commandTimeout: undefined });
		connection.on('error', () => undefined);
		connection.on('ready', () => {
			connection.subscribe(INVALIDATION_CHANNEL).then(
				() => {
					isSubscribed = true;
				},
				() => undefined,
			);
		});
		connection.on('close', () => {
			isSubscribed = false;
			forgetVersions();
		});
		connection.on('message', () => forgetVersions());
		return connection;
	}

	function forgetVersions(): void {
		epoch++;
		versions.clear();
	}

	async function currentVersion(namespace: CacheNamespace): Promise<string> {
		const known = versions.get(namespace);
		if (known !== undefined) return known;
		if (missedInvalidations.has(namespace)) await invalidate(namespace);
		const key = versionKey(namespace);
		const wasSubscribed = isSubscribed;
		const asked = epoch;
		const version = (await redis.get(key)) ?? (await createVersion(key));
		// A change announced while Redis answered may be newer than the answer.
		if (wasSubscribed && asked === epoch) versions.set(namespace, version);
		return version;
	}

	async function createVersion(key: string): Promise<string> {
		const version = randomUUID();
		await redis.set(key, version, 'NX');
		return (await redis.get(key)) ?? version;
	}

	async function invalidate(namespace: CacheNamespace): Promise<void> {
		forgetVersions();
		missedInvalidations.add(namespace);
		try {
			await redis.set(versionKey(namespace), randomUUID());
			await redis.publish(INVALIDATION_CHANNEL, namespace);
			missedInvalidations.delete(namespace);
		} catch (error) {
			logger.warn({ err: error, namespace }, 'cache invalidation is waiting for redis');
		} finally {
			forgetVersions();
		}
	}

	async function readThroughRedis<Value>(
		namespace: CacheNamespace,
		version: string,
		key: string,
		load: () => Promise<Value>,
	): Promise<Value> {
		const stored = await redis.get(valueKey(namespace, version, key)).catch(() => null);
		if (stored !== null) return JSON.parse(stored) as Value;
		const value = await load();
		redis
			.set(valueKey(namespace, version, key), JSON.stringify(value), 'EX', ttlSeconds)
			.catch(() => undefined);
		return value;
	}

	function once<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
		const running = loads.get(key) as Promise<Value> | undefined;
		if (running) return running;
		const started = work().finally(() => loads.delete(key));
		loads.set(key, started);
		return started;
	}

	return {
		async read<Value>(namespace: CacheNamespace, key: string, load: () => Promise<Value>): Promise<Value> {
			if (ttlSeconds === 0) return load();
			const localKey = `${namespace}:${key}`;
			const entry = local.get(localKey);
			if (entry !== undefined && entry.version === versions.get(namespace)) return entry.value as Value;
			const version = await currentVersion(namespace).catch(() => undefined);
			// Redis is away: concurrent callers still share one query, later ones query again.
			if (version === undefined) return once(localKey, load);
			return once(`${version}:${localKey}`, async () => {
				const value = await readThroughRedis(namespace, version, key, load);
				local.set(localKey, { version, value });
				markShared(value);
				return value;
			});
		},
		invalidate,
		close: () => subscriber.disconnect(),
	};
}
