import { AuditEntry, OutboxMessage, type Product, ProductImage, type User } from '@dailyveg/db';
import { createProduct, createUser } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { failure } from '../../testing/shopper.ts';
import { readImageToRender, recordRefusal, recordRendering } from './media.public.ts';
import { MAX_IMAGE_BYTES, MAX_PRODUCT_IMAGES } from './media.schemas.ts';

const MEDIA_URL = 'https://cdn.example/media';

/** Begins as a file of its type does; only the worker looks further. */
const beginnings = {
	'image/jpeg': '\xff\xd8\xff\xe0',
	'image/png': '\x89PNG\r\n\x1a\n',
	'image/webp': 'RIFF\x00\x01\x00\x00WEBPVP8 ',
	'image/avif': '\x00\x00\x00\x20ftypavif',
};
type ImageType = keyof typeof beginnings;
const fileOf = (type: ImageType) => Buffer.from(beginnings[type].padEnd(1_000, '\0'), 'latin1');

let shop: TestShop;
let staff: User;
let product: Product;
beforeAll(async () => {
	shop = await createTestShop({ MEDIA_URL });
	staff = await createUser(shop.em(), { role: 'staff' });
});
afterAll(() => shop.close());
beforeEach(async () => {
	product = await createProduct(shop.em());
});

const images = () => shop.as(staff).admin.productImages;
const announce = (contentType: ImageType = 'image/png') =>
	images().createUpload({ productId: product.id, contentType, sizeBytes: 1_000, altText: 'Tomatoes' });
const imageOf = (id: string) => shop.em().findOneOrFail(ProductImage, { id });
const put = (key: string, file: Buffer) => shop.services.objectStore.put(key, file, 'image/png');
const renderJobs = async (id: string) =>
	(await shop.em().find(OutboxMessage, { name: 'media.renderImage' })).filter(
		({ payload }) => (payload as { imageId: string }).imageId === id,
	).length;

async function submitted(contentType: ImageType = 'image/png'): Promise<string> {
	const { image } = await announce(contentType);
	await put((await imageOf(image.id)).originalKey, fileOf(contentType));
	await images().submit({ id: image.id });
	return image.id;
}

/** As the worker does once it has rendered the picture. */
async function ready(): Promise<string> {
	const id = await submitted();
	const image = await readImageToRender(shop.services, id);
	if (!image) throw new TypeError('it does not wait');
	await transact(shop.services, (em) =>
		recordRendering(em, image, { width: 500, height: 400, color: '#b53a2e' }),
	);
	return id;
}

const page = async () => (await shop.as(null).catalog.getProduct({ slug: product.slug })).images;
const row = async () => {
	const { items } = await shop.as(null).catalog.listProducts({ limit: 100, sort: 'newest' });
	return items.find(({ id }) => id === product.id)?.images;
};

describe('handing a picture in', () => {
	it.each(Object.keys(beginnings) as ImageType[])(
		'R37 takes %s and keeps it where no link reaches',
		async (type) => {
			const { image, upload } = await announce(type);
			expect(image).toMatchObject({ status: 'uploading', sources: [] });
			const send = (body: Buffer) =>
				fetch(upload.url, { method: 'PUT', headers: { 'content-type': type }, body: new Uint8Array(body) });
			expect((await send(fileOf(type))).status).toBe(200);
			expect(await images().submit({ id: image.id })).toMatchObject({ status: 'processing' });
			await send(Buffer.alloc(1_000, '<script>'));
			const { originalKey } = await imageOf(image.id);
			expect(originalKey).toMatch(/^originals\/[0-9a-f-]{36}\.(jpg|png|webp|avif)$/);
			expect(await shop.services.objectStore.read(originalKey, 5_000)).toEqual(new Uint8Array(fileOf(type)));
		},
	);

	it.each([
		['a picture of another type', fileOf('image/jpeg'), 'the file is no image/png'],
		['a page', Buffer.from('<html>'.padEnd(1_000)), 'the file is no image/png'],
		['another size', fileOf('image/png').subarray(1), 'the file has another size than announced'],
		['more than it may weigh', Buffer.alloc(MAX_IMAGE_BYTES + 1), 'the file is larger than 10 MB'],
	])('R37 refuses and deletes %s', async (_case, file, reason) => {
		const { image } = await announce();
		const { originalKey } = await imageOf(image.id);
		await put(originalKey, file);
		expect(await failure(images().submit({ id: image.id }))).toEqual({
			code: 'UPLOAD_REFUSED',
			details: { reason },
		});
		expect(await shop.services.objectStore.read(originalKey, 20_000_000)).toBeNull();
		expect(await shop.em().count(ProductImage, { id: image.id })).toBe(0);
	});

	it('asks for one rendering, however often it is handed in', async () => {
		const { image } = await announce();
		await put((await imageOf(image.id)).originalKey, fileOf('image/png'));
		await Promise.all([1, 2, 3].map(() => images().submit({ id: image.id })));
		expect(await renderJobs(image.id)).toBe(1);
		const { originalKey } = await imageOf(image.id);
		expect(await shop.services.objectStore.read(originalKey, 5_000)).not.toBeNull();
	});

	it('knows neither products nor pictures that are not there', async () => {
		const nowhere = { productId: staff.id, contentType: 'image/png', sizeBytes: 9, altText: 'a' } as const;
		expect(await failure(images().createUpload(nowhere))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(images().list({ productId: staff.id }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(images().submit({ id: staff.id }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(images().delete({ id: staff.id }))).toMatchObject({ code: 'NOT_FOUND' });
		const order = { productId: product.id, imageIds: [staff.id] };
		expect(await failure(images().reorder(order))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(images().reorder({ ...order, productId: staff.id }))).toMatchObject({
			code: 'NOT_FOUND',
		});
	});

	it('holds a number of pictures a product, also against announcements at once', async () => {
		const outcomes = await Promise.allSettled(
			Array.from({ length: MAX_PRODUCT_IMAGES + 4 }, () => announce()),
		);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(MAX_PRODUCT_IMAGES);
		expect(await failure(announce())).toEqual({
			code: 'IMAGE_LIMIT',
			details: { limit: MAX_PRODUCT_IMAGES },
		});
		const { items } = await images().list({ productId: product.id });
		expect(
			new Set(await Promise.all(items.map(async ({ id }) => (await imageOf(id)).position))),
		).toHaveProperty('size', MAX_PRODUCT_IMAGES);
	});
});

describe('the catalog', () => {
	it('R37 shows only what is ready, at once and in its order', async () => {
		const waiting = await submitted();
		expect([await page(), await row()]).toEqual([[], []]);
		const [first, second] = [await ready(), await ready()];
		const url = `${MEDIA_URL}/products/${first}`;
		const shown = {
			...{ id: first, altText: 'Tomatoes', width: 500, height: 400, color: '#b53a2e' },
			sources: [
				{ width: 320, format: 'avif', url: `${url}/320.avif` },
				{ width: 320, format: 'webp', url: `${url}/320.webp` },
				{ width: 500, format: 'avif', url: `${url}/640.avif` },
				{ width: 500, format: 'webp', url: `${url}/640.webp` },
			],
		};
		expect(await row()).toEqual([shown]);
		expect((await page()).map(({ id }) => id)).toEqual([first, second]);
		await images().reorder({ productId: product.id, imageIds: [second, waiting] });
		expect((await page()).map(({ id }) => id)).toEqual([second, first]);
		const { items } = await images().list({ productId: product.id });
		expect(items.map(({ id, status }) => [id, status])).toEqual([
			[second, 'ready'],
			[waiting, 'processing'],
			[first, 'ready'],
		]);
		await images().delete({ id: second });
		expect((await row())?.map(({ id }) => id)).toEqual([first]);
		await images().delete({ id: first });
		expect([await page(), await row()]).toEqual([[], []]);
	});

	it('R37 never shows a refused one, and it cannot become ready any more', async () => {
		const id = await submitted();
		const image = await readImageToRender(shop.services, id);
		if (!image) throw new TypeError('it does not wait');
		await transact(shop.services, (em) => recordRefusal(em, image, 'the file cannot be read as a picture'));
		const rendering = { width: 9, height: 9, color: '#000000' };
		await transact(shop.services, (em) => recordRendering(em, image, rendering));
		expect(await imageOf(id)).toMatchObject({ status: 'refused', width: null });
		expect(await page()).toEqual([]);
		expect(await readImageToRender(shop.services, id)).toBeNull();
	});
});

it('what staff do with pictures is recorded', async () => {
	const id = await ready();
	await images().reorder({ productId: product.id, imageIds: [id] });
	await images().delete({ id });
	const entries = await shop.em().find(AuditEntry, { targetId: { $in: [id, product.id] } });
	expect(entries.map(({ action }) => action).toSorted()).toEqual([
		'productImage.created',
		'productImage.deleted',
		'productImage.reordered',
		'productImage.submitted',
	]);
});
