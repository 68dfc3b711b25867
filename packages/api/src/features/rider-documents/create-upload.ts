import { newId, RiderDocument, User } from '@dailyveg/db';
import { consume } from '../../platform/rate-limit.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentDocument } from './rider-documents.presenter.ts';
import type { CreateUploadInput, CreateUploadOutput } from './rider-documents.schemas.ts';

const UPLOAD_SECONDS = 10 * 60;

/** Where the rider's program may put the file: one object of a made-up name, of the announced type and size. */
export async function createUpload(ctx: UserContext, input: CreateUploadInput): Promise<CreateUploadOutput> {
	const { services, user } = ctx;
	await consume(ctx, 'riderDocument.account', user.id);
	const id = newId();
	const objectKey = `uploads/${id}`;
	const { contentType, sizeBytes } = input;
	const headers = { 'content-type': contentType, 'content-length': String(sizeBytes) };
	const url = await services.objectStore.presignPut(objectKey, {
		expiresInSeconds: UPLOAD_SECONDS,
		contentType,
		sizeBytes,
	});
	const document = await transact(services, async (em) => {
		const rider = em.getReference(User, user.id);
		const isNew = { status: 'uploading', reviewedBy: null, reviewedAt: null, rejectReason: null } as const;
		const row = em.create(RiderDocument, { id, rider, objectKey, ...input, ...isNew });
		await em.flush();
		return presentDocument(row);
	});
	const expiresAt = new Date(services.clock.now().getTime() + UPLOAD_SECONDS * 1_000);
	return { document, upload: { method: 'PUT', url, headers, expiresAt } };
}
