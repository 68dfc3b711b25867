import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { type ServerProcess, startServerProcess } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	createClient,
	createTokenAuth,
	type DailyVegClient,
	isAppError,
	UploadError,
	uploadTo,
} from './index.ts';

let server: ServerProcess;
let rider: DailyVegClient;
beforeAll(async () => {
	server = await startServerProcess();
	rider = createClient({ url: server.url, auth: createTokenAuth() });
	const { email, password } = demoAccounts.rider;
	await rider.auth.login.mutate({ email, password });
});
afterAll(() => server.stop());

const png = (size: number) => {
	const bytes = new Uint8Array(size);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return bytes;
};
const announce = (sizeBytes: number) =>
	rider.rider.documents.createUpload.mutate({ kind: 'driving_licence', contentType: 'image/png', sizeBytes });
const failureOf = (call: Promise<unknown>) =>
	call.then(
		() => expect.fail('it did not fail'),
		(error: unknown) => error,
	);

test.each([
	['bytes', png(3_000)],
	['a file', new Blob([png(3_000)])],
])('R37 %s of the announced type and size are taken, and can be handed in', async (_name, file) => {
	const { document, upload } = await announce(3_000);
	await uploadTo(upload, file);
	const { status } = await rider.rider.documents.submit.mutate({ id: document.id });
	expect(status).toBe('submitted');
});

test.each([3_001, 2_999])('R37 %i bytes are not sent where 3,000 were announced', async (size) => {
	const { document, upload } = await announce(3_000);
	const error = await failureOf(uploadTo(upload, png(size)));
	expect(error).toBeInstanceOf(UploadError);
	expect(error).toHaveProperty('message', `The file has ${size} bytes, 3000 were announced`);
	const refused = await failureOf(rider.rider.documents.submit.mutate({ id: document.id }));
	expect(isAppError(refused, 'UPLOAD_REFUSED')).toBe(true);
});

test('a target is refused by the store once it has expired', async () => {
	const { upload } = await announce(3_000);
	const url = upload.url.replace(/X-Amz-Date=\w+/, 'X-Amz-Date=20200101T000000Z');
	const error = await failureOf(uploadTo({ ...upload, url }, png(3_000)));
	expect(error).toBeInstanceOf(UploadError);
	expect(error).toHaveProperty('status', 403);
});

test('a broken line and an ended upload are told apart', async () => {
	const target = { method: 'PUT', url: 'http://127.0.0.1:1/', headers: {} };
	const broken = await failureOf(uploadTo(target, png(10)));
	expect(broken).toBeInstanceOf(UploadError);
	expect(broken).toHaveProperty('status', undefined);
	const { upload } = await announce(10);
	const ended = await failureOf(uploadTo(upload, png(10), { signal: AbortSignal.abort() }));
	expect(ended).toHaveProperty('name', 'AbortError');
});
