import { AuditEntry, RiderDocument, type User } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure } from '../../testing/shopper.ts';

const png = (size: number) => {
	const file = Buffer.alloc(size);
	file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return file;
};
const announced = { kind: 'driving_licence', contentType: 'image/png', sizeBytes: 1_000 } as const;

let shop: TestShop;
let rider: User;
let staff: User;
beforeAll(async () => {
	shop = await createTestShop();
	rider = await createUser(shop.em(), { role: 'rider', name: 'Imran Khan' });
	staff = await createUser(shop.em(), { role: 'staff' });
});
afterAll(() => shop.close());

const documentsOf = (user: User) => shop.as(user).rider.documents;
const reviews = () => shop.as(staff).admin.riderDocuments;

/** Begins an upload, puts the file where the link says, and returns the document's id. */
async function upload(file: Uint8Array, announcement: typeof announced = announced): Promise<string> {
	const { document, upload } = await documentsOf(rider).createUpload(announcement);
	const { url, method, headers } = upload;
	const response = await fetch(url, {
		method,
		headers: { 'content-type': String(headers['content-type']) },
		body: Buffer.from(file),
	});
	expect(response.status).toBe(200);
	return document.id;
}

const keyOf = async (id: string) => (await shop.em().findOneOrFail(RiderDocument, { id })).objectKey;

describe('handing a paper in', () => {
	it('R37 keeps what was checked under a name of its own, where the upload link does not reach', async () => {
		const { document, upload: link } = await documentsOf(rider).createUpload(announced);
		const put = (body: Uint8Array) =>
			fetch(link.url, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: Buffer.from(body) });
		await put(png(1_000));
		expect(await documentsOf(rider).submit({ id: document.id })).toMatchObject({ status: 'submitted' });
		await put(Buffer.alloc(1_000, '<script>'));
		const key = await keyOf(document.id);
		expect(key).toMatch(new RegExp(`^rider-documents/${rider.id}/[0-9a-f-]{36}\\.png$`));
		expect(await shop.services.objectStore.read(key, 5_000)).toEqual(new Uint8Array(png(1_000)));
		expect(await documentsOf(rider).submit({ id: document.id })).toMatchObject({ status: 'submitted' });
	});

	it('signs type and size into the link', async () => {
		const { upload: link } = await documentsOf(rider).createUpload(announced);
		const signed = new URL(link.url).searchParams.get('X-Amz-SignedHeaders')?.split(';');
		expect(signed).toEqual(['content-length', 'content-type', 'host']);
		expect(link.headers).toEqual({ 'content-type': 'image/png', 'content-length': '1000' });
	});

	it.each([
		['another type', Buffer.alloc(1_000, 'GIF89a'), 'the file is no image/png'],
		['a page', Buffer.from('<html>'.padEnd(1_000)), 'the file is no image/png'],
		['another size', png(999), 'the file has another size than announced'],
	])('R37 refuses and deletes %s', async (_case, file, reason) => {
		const { document } = await documentsOf(rider).createUpload(announced);
		const key = await keyOf(document.id);
		// As if the store did not hold uploads to what was signed.
		await shop.services.objectStore.put(key, file, 'image/png');
		expect(await failure(documentsOf(rider).submit({ id: document.id }))).toEqual({
			code: 'UPLOAD_REFUSED',
			details: { reason },
		});
		expect(await shop.services.objectStore.read(key, 5_000)).toBeNull();
		expect(await shop.em().count(RiderDocument, { id: document.id })).toBe(0);
	});

	it('R37 fetches nothing above 5 MB', async () => {
		const { document } = await documentsOf(rider).createUpload(announced);
		await shop.services.objectStore.put(await keyOf(document.id), png(5 * 1_024 * 1_024 + 1), 'image/png');
		expect(await failure(documentsOf(rider).submit({ id: document.id }))).toEqual({
			code: 'UPLOAD_REFUSED',
			details: { reason: 'the file is larger than 5 MB' },
		});
	});

	it('waits for a file that is not there yet', async () => {
		const { document } = await documentsOf(rider).createUpload(announced);
		expect(await failure(documentsOf(rider).submit({ id: document.id }))).toMatchObject({
			code: 'UPLOAD_REFUSED',
		});
		await shop.services.objectStore.put(await keyOf(document.id), png(1_000), 'image/png');
		expect(await documentsOf(rider).submit({ id: document.id })).toMatchObject({ status: 'submitted' });
	});

	it('R18 takes neither other types nor more than 5 MB', async () => {
		const api = documentsOf(rider);
		const wrong = { ...announced, contentType: 'image/svg+xml' } as unknown as typeof announced;
		await expect(api.createUpload(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		await expect(api.createUpload({ ...announced, sizeBytes: 5 * 1_024 * 1_024 + 1 })).rejects.toMatchObject({
			code: 'BAD_REQUEST',
		});
	});

	it('R15 is the business of the rider alone', async () => {
		const id = await upload(png(1_000));
		const other = await createUser(shop.em(), { role: 'rider' });
		expect(await failure(documentsOf(other).submit({ id }))).toMatchObject({ code: 'NOT_FOUND' });
		expect(await documentsOf(other).list()).toEqual({ items: [] });
		expect((await documentsOf(rider).list()).items.map((item) => item.id)).toContain(id);
	});
});

describe('reviewing', () => {
	it('is done once, recorded, and told to the rider', async () => {
		const id = await upload(png(1_000));
		expect(await failure(reviews().review({ id, decision: 'accepted' }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		await documentsOf(rider).submit({ id });
		const outcomes = await Promise.allSettled([
			reviews().review({ id, decision: 'rejected', reason: 'Not readable' }),
			reviews().review({ id, decision: 'rejected', reason: 'Not readable' }),
		]);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const [own] = (await documentsOf(rider).list()).items;
		expect(own).toMatchObject({ id, status: 'rejected', rejectReason: 'Not readable' });
		const [entry] = await shop.em().find(AuditEntry, { targetId: id });
		expect(entry).toMatchObject({ action: 'riderDocument.rejected', actorId: staff.id });
	});

	it('lists what waits, oldest first, and links to the file', async () => {
		const ids = [await upload(png(1_000)), await upload(png(1_000))];
		for (const id of ids) await documentsOf(rider).submit({ id });
		const first = await reviews().list({ limit: 1 });
		const second = await reviews().list({ limit: 100, cursor: String(first.nextCursor) });
		const listed = [...first.items, ...second.items];
		expect(listed.map(({ id }) => id).slice(-2)).toEqual(ids);
		expect(listed[0]?.rider).toEqual({ id: rider.id, name: 'Imran Khan' });
		const { url } = await reviews().getUrl({ id: String(ids[0]) });
		const response = await fetch(url);
		expect(response.headers.get('content-disposition')).toContain('attachment');
		expect(Buffer.from(await response.arrayBuffer())).toEqual(png(1_000));
		const packer = shop.as({ ...staff, permissions: ['orders:pack'] }).admin.riderDocuments;
		expect(await failure(packer.getUrl({ id: String(ids[0]) }))).toMatchObject({ code: 'FORBIDDEN' });
	});

	it('has no link to what is still uploading', async () => {
		const id = await upload(png(1_000));
		expect(await failure(reviews().getUrl({ id }))).toMatchObject({ code: 'NOT_FOUND' });
	});
});
