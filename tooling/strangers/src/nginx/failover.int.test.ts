import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EdgeAnswer } from './edge.ts';
import { type EdgeShop, jsonBody, startEdgeShop } from './edge-shop.ts';

let shop: EdgeShop;

beforeAll(async () => {
	shop = await startEdgeShop();
}, 180_000);
afterAll(() => shop.stop());

describe('a server that ends', () => {
	/** Statuses of requests that several clients make while something happens. */
	async function statusesWhile(happening: () => Promise<void>, request: () => Promise<EdgeAnswer>) {
		const statuses: number[] = [];
		let isOver = false;
		const client = async () => {
			while (!isOver || statuses.length < 200) statuses.push((await request()).status);
		};
		const clients = Array.from({ length: 4 }, client);
		await vi.waitUntil(() => statuses.length > 50, { timeout: 10_000 });
		await happening();
		isOver = true;
		await Promise.all(clients);
		return new Set(statuses);
	}

	it('by SIGKILL loses no request that may be repeated', async () => {
		const headers = await shop.register('kavya@example.in');
		const [victim] = shop.servers;
		const statuses = await statusesWhile(victim.kill, () => shop.edge.ask('/api/v1/cart', { headers }));
		expect(statuses).toEqual(new Set([200]));
		await expect(fetch(`${victim.url}/health/live`)).rejects.toThrow();
	});

	it('by a deployment loses nothing, orders included: one after the other is replaced', async () => {
		const headers = await shop.register('leela@example.in');
		const replaceAll = async () => {
			for (const [index, { port, stop }] of shop.servers.entries()) {
				// After a failure nginx leaves a server alone for 5 s.
				if (index > 0) await sleep(5_500);
				await stop();
				shop.servers[index] = await shop.startServer(port);
			}
		};
		const order = jsonBody({ addressId: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10' });
		let count = 0;
		const statuses = await statusesWhile(replaceAll, async () => {
			await sleep(5);
			count += 1;
			if (count % 2 === 0) return shop.edge.ask('/api/v1/cart', { headers });
			const key = { 'idempotency-key': `order-${count}` };
			return shop.edge.ask('/api/v1/orders', { ...order, headers: { ...order.headers, ...headers, ...key } });
		});
		// 404 is the server's answer to an address that nobody has.
		expect(statuses).toEqual(new Set([200, 404]));
	}, 90_000);
});
