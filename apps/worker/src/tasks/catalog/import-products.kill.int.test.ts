import { DeadLetter, Product, SellUnit, SellUnitPrice, type User } from '@dailyveg/db';
import { createCategory, createUser } from '@dailyveg/db/testing';
import { runWorker } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';

const PRODUCTS = 4_000;
const MINUTES_MS = 60_000;

let bench: TestBench;
let staff: User;
beforeAll(async () => {
	bench = await createTestBench();
	const em = bench.shop.em();
	await createCategory(em, { slug: 'fruit' });
	staff = await createUser(em, { role: 'staff' });
});
afterAll(() => bench.close());

const imports = () => bench.shop.as(staff).admin.productImports;

function file(priceMinor: number): Buffer {
	const header =
		'slug,category,name,name_hi,name_local,description,shelf_life_days,unit_kind,unit_label,price_minor,currency,step_grams,min_grams,max_grams,pack_grams,stock_quantity,synonyms,season';
	const rows = Array.from(
		{ length: PRODUCTS },
		(_, index) => `fig-${index},fruit,Fig,अंजीर,,Ripe.,4,count,piece,${priceMinor},INR,,,,,,anjeer,all`,
	);
	return Buffer.from([header, ...rows].join('\n'));
}

async function handIn(priceMinor: number, mode: 'all_or_nothing' | 'good_rows'): Promise<string> {
	const body = file(priceMinor);
	const { productImport, upload } = await imports().create({ mode, sizeBytes: body.length });
	await fetch(upload.url, {
		method: upload.method,
		headers: upload.headers,
		body: new Uint8Array(body),
	});
	await imports().submit({ id: productImport.id });
	return productImport.id;
}

const until = (id: string, isReached: (row: { status: string; writtenCount: number }) => boolean) =>
	eventually(async () => expect(isReached(await imports().get({ id }))).toBe(true), {
		timeoutMs: MINUTES_MS,
		intervalMs: 10,
	});

test(
	'R47 kill -9 of the worker in the middle of a file: the next one goes on, and nothing is doubled',
	async () => {
		for (const [priceMinor, mode] of [
			[900, 'good_rows'],
			[1_000, 'good_rows'],
			[1_100, 'all_or_nothing'],
		] as const) {
			const id = await handIn(priceMinor, mode);
			const first = await runWorker(bench.variables);
			await until(id, ({ status, writtenCount }) =>
				mode === 'good_rows' ? writtenCount > 0 : status === 'running',
			);
			await first.kill();
			expect(await imports().get({ id })).toMatchObject({ status: 'running' });
			const second = await runWorker(bench.variables);
			await until(id, ({ status }) => status === 'done');
			expect(await imports().get({ id })).toMatchObject({ rowCount: PRODUCTS, writtenCount: PRODUCTS });
			expect(await bench.shop.em().count(Product)).toBe(PRODUCTS);
			expect(await bench.shop.em().count(SellUnit, { priceMinor })).toBe(PRODUCTS);
			const prices = priceMinor === 900 ? 0 : PRODUCTS;
			expect(await bench.shop.em().count(SellUnitPrice, { priceMinor })).toBe(prices);
			expect(await second.stop()).toBe(0);
		}
		expect(await bench.shop.em().count(DeadLetter)).toBe(0);
	},
	3 * MINUTES_MS,
);
