import { randomBytes, randomUUID } from 'node:crypto';
import { createTestEnv } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createObjectStore, type ObjectStore } from './object-store.ts';

const MIB = 1_024 * 1_024;

let store: ObjectStore;
let drop: () => Promise<void>;
beforeAll(async () => {
	const made = await createTestEnv();
	store = createObjectStore(made.env);
	drop = made.drop;
});
afterAll(() => drop());

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
	yield* chunks;
}

describe('an object of a size that nobody knows', () => {
	it.each([
		['nothing', []],
		['one part', [randomBytes(10)]],
		['several parts', Array.from({ length: 13 }, () => randomBytes(MIB))],
		['just two parts', [randomBytes(5 * MIB), randomBytes(5 * MIB)]],
	])('is written of %s', async (_name, chunks) => {
		const key = `exports/test/${randomUUID()}`;
		await store.putStream(key, chunksOf(chunks), 'text/csv');
		const read = await store.read(key, 64 * MIB);
		expect(Buffer.concat(chunks).equals(Buffer.from(read as Uint8Array))).toBe(true);
		await store.delete(key);
	});

	it('is not there when its source fails half-way', async () => {
		const key = `exports/test/${randomUUID()}`;
		async function* failing(): AsyncGenerator<Uint8Array> {
			yield randomBytes(6 * MIB);
			throw new Error('the database went away');
		}
		await expect(store.putStream(key, failing(), 'text/csv')).rejects.toThrow('the database went away');
		expect(await store.read(key, 64 * MIB)).toBeNull();
	});
});
