import { transact } from '@dailyveg/api';
import { allRenditionKeys } from '@dailyveg/api/use-cases';
import { DeadLetter, OutboxMessage, ProcessedMessage, type Product, ProductImage } from '@dailyveg/db';
import { createProduct, createUser } from '@dailyveg/db/testing';
import { runWorker } from '@dailyveg/testkit';
import { pino } from 'pino';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { noise, pixelBomb } from '../../testing/pictures.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';
import { startWorker, type Worker } from '../../worker.ts';
import type { JobContext } from '../handler.ts';
import { handleRenderImage } from './render-image.ts';

const MINUTE_MS = 60_000;
const MAX_BYTES = 10_000_000;

let bench: TestBench;
let product: Product;
let staff: Awaited<ReturnType<typeof createUser>>;
beforeAll(async () => {
	bench = await createTestBench();
	product = await createProduct(bench.shop.em());
	staff = await createUser(bench.shop.em(), { role: 'staff' });
});
afterAll(() => bench.close());

const images = () => bench.shop.as(staff).admin.productImages;
const imageOf = (id: string) => bench.shop.em().findOneOrFail(ProductImage, { id });
const read = (key: string) => bench.shop.services.objectStore.read(key, MAX_BYTES);
const shownIds = async () => {
	const { images: shown } = await bench.shop.as(null).catalog.getProduct({ slug: product.slug });
	return shown.map(({ id }) => id);
};

/** Uploads a file as a picture of the product and hands it in. */
async function submit(file: Buffer, contentType: 'image/jpeg' | 'image/png' = 'image/jpeg') {
	const { image, upload } = await images().createUpload({
		...{ productId: product.id, contentType, sizeBytes: file.length },
		altText: 'Tomatoes',
	});
	const { url, method } = upload;
	const headers = { 'content-type': contentType };
	const answer = await fetch(url, { method, headers, body: new Uint8Array(file) });
	expect(answer.status).toBe(200);
	return images().submit({ id: image.id });
}

const ended = (id: string) =>
	eventually(
		async () => {
			const image = await imageOf(id);
			expect(['ready', 'refused']).toContain(image.status);
			return image;
		},
		{ timeoutMs: MINUTE_MS },
	);

/** As a handler gets it. */
const context = () => ({ api: bench.shop.services, env: bench.env, messageId: 'a' }) as unknown as JobContext;
const jobs = (name: string) => bench.shop.em().count(OutboxMessage, { name });

describe('twice', () => {
	it('R47 two runs of the job at once have one effect', async () => {
		const { id } = await submit(await noise(400, 300).toBuffer());
		const before = await jobs('media.deleteFiles');
		const effects = await Promise.all([1, 2].map(() => handleRenderImage({ imageId: id }, context())));
		expect(await shownIds()).not.toContain(id);
		await Promise.all(effects.map((effect) => transact(bench.shop.services, async (em) => effect?.(em))));
		expect(await jobs('media.deleteFiles')).toBe(before + 1);
		expect((await shownIds()).filter((shown) => shown === id)).toHaveLength(1);
		expect(await handleRenderImage({ imageId: id }, context())).toBeUndefined();
	});

	it('leaves no file of a picture that was deleted while it was rendered', async () => {
		const { id } = await submit(await noise(400, 300).toBuffer());
		const rendering = handleRenderImage({ imageId: id }, context());
		await eventually(async () => expect(await read(`media/products/${id}/320.avif`)).not.toBeNull(), {
			intervalMs: 2,
		});
		await images().delete({ id });
		const effect = await rendering;
		await transact(bench.shop.services, async (em) => effect?.(em));
		expect(await shownIds()).not.toContain(id);
		const message = await bench.shop
			.em()
			.findOneOrFail(OutboxMessage, { name: 'media.deleteFiles' }, { orderBy: { id: 'desc' } });
		const { keys } = message.payload as { keys: string[] };
		expect(keys).toEqual(expect.arrayContaining(allRenditionKeys(id)));
	});
});

describe('a worker', () => {
	let worker: Worker;
	beforeAll(async () => {
		worker = await startWorker(bench.env, pino({ level: 'silent' }));
		await worker.started;
	});
	afterAll(() => worker.stop());

	it('R37 shows a picture in three widths and two formats, without what stood beside its pixels', async () => {
		const gps = { GPSLatitudeRef: 'N', GPSLatitude: '12/1 58/1 0/1', GPSLongitudeRef: 'E' };
		const place = { IFD0: { Make: 'SecretPhone', Copyright: 'Asha' }, IFD3: gps };
		const file = await noise(1_600, 1_200).withIccProfile('p3').withExif(place).toBuffer();
		expect(file.toString('latin1')).toContain('SecretPhone');
		expect(await sharp(file).metadata()).toMatchObject({ exif: expect.anything(), icc: expect.anything() });
		const { id, status } = await submit(file);
		expect(status).toBe('processing');
		const { originalKey } = await imageOf(id);
		const { refuseReason } = await ended(id);
		expect(refuseReason).toBeNull();
		const { images: shown } = await eventually(async () => {
			const page = await bench.shop.as(null).catalog.getProduct({ slug: product.slug });
			expect(page.images.map((image) => image.id)).toContain(id);
			return page;
		});
		const image = shown.find((candidate) => candidate.id === id);
		expect(image).toMatchObject({ altText: 'Tomatoes', width: 1_280, height: 960 });
		expect(image?.color).toMatch(/^#[0-9a-f]{6}$/);
		const sources = image?.sources ?? [];
		expect(sources.map(({ width, format }) => `${width}.${format}`).toSorted()).toEqual([
			'1280.avif',
			'1280.webp',
			'320.avif',
			'320.webp',
			'640.avif',
			'640.webp',
		]);
		for (const { width, format, url } of sources) {
			expect(url).toMatch(new RegExp(`/media/products/${id}/${width}\\.${format}$`));
			const stored = Buffer.from((await read(new URL(url).pathname.replace('/dailyveg/', ''))) as Uint8Array);
			const seen = await sharp(stored).metadata();
			expect(seen).toMatchObject({
				width,
				height: width * 0.75,
				format: format === 'avif' ? 'heif' : format,
			});
			expect([seen.exif, seen.icc, seen.xmp, seen.iptc]).toEqual([
				undefined,
				undefined,
				undefined,
				undefined,
			]);
			expect(stored.toString('latin1')).not.toContain('SecretPhone');
		}
		await eventually(async () => expect(await read(originalKey)).toBeNull());
	});

	it('serves the files by their URL, to be kept for ever', async () => {
		const { id } = await submit(await noise(300, 200).toBuffer());
		await ended(id);
		const url = await bench.shop.services.objectStore.presignGet(`media/products/${id}/320.webp`, {
			expiresInSeconds: 60,
			fileName: 'a.webp',
		});
		const answer = await fetch(url);
		expect(answer.headers.get('content-type')).toBe('image/webp');
		expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	});

	it('R37 neutralises a page behind a picture', async () => {
		const page = '<html><script>alert(document.cookie)</script></html>';
		const { id } = await submit(Buffer.concat([await noise(200, 200).toBuffer(), Buffer.from(page)]));
		expect(await ended(id)).toMatchObject({ status: 'ready' });
		for (const format of ['webp', 'avif']) {
			const stored = Buffer.from((await read(`media/products/${id}/320.${format}`)) as Uint8Array);
			expect(stored.toString('latin1')).not.toContain('script');
		}
	});

	it.each([
		[
			'a page with the beginning of a picture',
			() => Buffer.from(`\x89PNG\r\n\x1a\n${'<script>'.repeat(50)}`, 'latin1'),
			'the file cannot be read as a picture',
		],
		['a pixel bomb', () => pixelBomb(60_000, 60_000), 'the picture has more than 40 megapixels'],
	])('R37 says why it does not show %s, and deletes it', async (_case, make, refuseReason) => {
		const { id } = await submit(await make(), 'image/png');
		expect(await ended(id)).toMatchObject({ status: 'refused', refuseReason, width: null });
		expect(await shownIds()).not.toContain(id);
		expect(
			(await images().list({ productId: product.id })).items.find((image) => image.id === id),
		).toMatchObject({
			status: 'refused',
			refuseReason,
			sources: [],
		});
		const { originalKey } = await imageOf(id);
		await eventually(async () => expect(await read(originalKey)).toBeNull());
		expect(await bench.shop.em().count(DeadLetter)).toBe(0);
	});

	it('deletes the files of a picture that staff take off the shop', async () => {
		const { id } = await submit(await noise(1_300, 20).toBuffer());
		await ended(id);
		expect(await read(`media/products/${id}/1280.webp`)).not.toBeNull();
		await images().delete({ id });
		await eventually(async () => {
			for (const key of allRenditionKeys(id)) expect(await read(key)).toBeNull();
		});
		expect(await shownIds()).not.toContain(id);
	});
});

describe('a killed worker', () => {
	it(
		'R47 is followed by one that starts over: one effect',
		async () => {
			const done = await bench.shop.em().count(ProcessedMessage, { name: 'media.renderImage' });
			const first = await runWorker(bench.variables);
			const { id } = await submit(await noise(3_000, 2_500).toBuffer());
			await eventually(async () => expect(await read(`media/products/${id}/320.avif`)).not.toBeNull(), {
				timeoutMs: MINUTE_MS,
				intervalMs: 2,
			});
			await first.kill();
			expect(await imageOf(id)).toMatchObject({ status: 'processing', width: null });
			expect(await shownIds()).not.toContain(id);
			const second = await runWorker(bench.variables);
			expect(await ended(id)).toMatchObject({ status: 'ready', width: 1_280 });
			await eventually(async () => expect(await shownIds()).toContain(id));
			expect(await bench.shop.em().count(ProcessedMessage, { name: 'media.renderImage' })).toBe(done + 1);
			expect(await bench.shop.em().count(DeadLetter)).toBe(0);
			expect(await second.stop()).toBe(0);
		},
		2 * MINUTE_MS,
	);
});
