import { OutboxMessage, StockItem } from '@dailyveg/db';
import { createAreas, createProduct } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { defineJob, enqueue } from './define-job.ts';
import { OUTBOX_CHANNEL } from './services.ts';
import { afterCommit, transact } from './transaction.ts';

const job = defineJob({ name: 'test.job', payload: z.object({ orderId: z.uuid() }) });
const payload = { orderId: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10' };

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());

const jobCount = () => shop.em().count(OutboxMessage);

describe('transact', () => {
	it('commits the job with the work and wakes the relay afterwards', async () => {
		const subscriber = shop.services.redis.duplicate();
		const woken = vi.fn();
		await new Promise((resolve) => subscriber.once('ready', resolve));
		await subscriber.subscribe(OUTBOX_CHANNEL);
		subscriber.on('message', woken);
		const before = await jobCount();
		await transact(shop.services, async (em) => enqueue(em, job, payload));
		expect(await jobCount()).toBe(before + 1);
		await vi.waitFor(() => expect(woken).toHaveBeenCalled());
		subscriber.disconnect();
	});

	it('rolls the job back with the work and runs no hook', async () => {
		const before = await jobCount();
		const hook = vi.fn();
		const failing = transact(shop.services, async (em) => {
			enqueue(em, job, payload);
			afterCommit(em, hook);
			await em.flush();
			throw new Error('changed my mind');
		});
		await expect(failing).rejects.toThrow('changed my mind');
		expect(await jobCount()).toBe(before);
		expect(hook).not.toHaveBeenCalled();
	});

	it('refuses jobs outside a transaction and payloads that do not fit', async () => {
		expect(() => enqueue(shop.em(), job, payload)).toThrow('outside a transaction');
		const wrong = transact(shop.services, async (em) => enqueue(em, job, { orderId: 'nope' }));
		await expect(wrong).rejects.toThrow(z.ZodError);
	});

	it('runs the whole of the work again for the victim of a deadlock', async () => {
		const em = shop.em();
		const { hub } = await createAreas(em);
		const rows: StockItem[] = [];
		for (let index = 0; index < 2; index++) {
			const product = await createProduct(em, { stock: [{ hub, onHand: 10 }] });
			rows.push(await em.findOneOrFail(StockItem, { product: product.id }));
		}
		let attempts = 0;
		const cross = (order: number[]) =>
			transact(shop.services, async (transaction) => {
				attempts++;
				for (const index of order) {
					await transaction.nativeUpdate(StockItem, { id: rows[index]?.id }, { onHand: 10 + attempts });
					await new Promise((resolve) => setTimeout(resolve, 50));
				}
			});
		await Promise.all([cross([0, 1]), cross([1, 0])]);
		expect(attempts).toBeGreaterThan(2);
	});
});
