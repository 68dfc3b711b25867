import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '@dailyveg/stack';
import type { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cache, createCache } from './cache.ts';
import { createRedis } from './redis.ts';

const silent = pino({ level: 'silent' });
let dir: string;
let server: Awaited<ReturnType<typeof startRedis>>;
const open: { redis: Redis; cache: Cache }[] = [];

/** A cache as one process has it. */
function startProcess(): Cache {
	const redis = createRedis(server.url, silent);
	const cache = createCache(redis, silent, 60);
	open.push({ redis, cache });
	return cache;
}

/** A loader that counts its calls and answers with what `value` holds by then. */
function counter(initial: string) {
	const state = { value: initial, calls: 0 };
	const load = async () => {
		state.calls++;
		const { value } = state;
		await new Promise((resolve) => setTimeout(resolve, 5));
		return { value };
	};
	return { state, load };
}

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'dailyveg-cache-'));
	server = await startRedis({ dir, ephemeral: true, environment: {} });
});
beforeEach(async () => {
	await server.start();
});
afterAll(async () => {
	for (const { redis, cache } of open) {
		cache.close();
		redis.disconnect();
	}
	await server.stop();
	await rm(dir, { recursive: true, force: true });
});

/** After an outage a process may take a second to reconnect. */
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000 });

/** Waits until the process keeps values in memory: two reads, one load. */
const settled = (cache: Cache, key: string) =>
	eventually(async () => {
		const { state, load } = counter('');
		await cache.read('areas', key, load);
		await cache.read('areas', key, load);
		expect(state.calls).toBeLessThan(2);
	});

describe('the cache', () => {
	it('loads once for concurrent and later readers', async () => {
		const cache = startProcess();
		await settled(cache, 'a');
		const { state, load } = counter('one');
		const values = await Promise.all(Array.from({ length: 20 }, () => cache.read('catalog', 'once', load)));
		expect(values).toEqual(Array.from({ length: 20 }, () => ({ value: 'one' })));
		await cache.read('catalog', 'once', load);
		expect(state.calls).toBe(1);
	});

	it('shares values between processes and forgets them in all at once', async () => {
		const [first, second] = [startProcess(), startProcess()];
		await Promise.all([settled(first, 'b'), settled(second, 'c')]);
		const { state, load } = counter('old');
		await first.read('catalog', 'shared', load);
		await eventually(async () => {
			await second.read('catalog', 'shared', load);
			expect(state.calls).toBeLessThan(3);
		});
		state.value = 'new';
		await first.invalidate('catalog');
		expect(await first.read('catalog', 'shared', load)).toEqual({ value: 'new' });
		await eventually(async () =>
			expect(await second.read('catalog', 'shared', load)).toEqual({ value: 'new' }),
		);
	});

	it('never keeps what a slow loader read before the change', async () => {
		const cache = startProcess();
		await settled(cache, 'd');
		const { state, load } = counter('before');
		const slow = cache.read('catalog', 'race', load);
		await new Promise((resolve) => setTimeout(resolve, 1));
		state.value = 'after';
		await cache.invalidate('catalog');
		await slow;
		expect(await cache.read('catalog', 'race', load)).toEqual({ value: 'after' });
	});

	it('does not remember failures', async () => {
		const cache = startProcess();
		await settled(cache, 'e');
		await expect(cache.read('catalog', 'bad', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await cache.read('catalog', 'bad', async () => 'yes')).toBe('yes');
	});

	it('R39 reads through while Redis is down, and shows a change made meanwhile once it is back', async () => {
		const [writer, reader] = [startProcess(), startProcess()];
		await Promise.all([settled(writer, 'f'), settled(reader, 'g')]);
		const { state, load } = counter('old');
		await reader.read('catalog', 'outage', load);
		await server.kill();
		state.value = 'new';
		await writer.invalidate('catalog');
		await eventually(async () =>
			expect(await reader.read('catalog', 'outage', load)).toEqual({ value: 'new' }),
		);
		await server.start();
		await settled(reader, 'h');
		await eventually(async () => {
			await writer.read('catalog', 'wake', load);
			expect(await reader.read('catalog', 'outage', load)).toEqual({ value: 'new' });
		});
	});
});
