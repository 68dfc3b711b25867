import { newId, RiderDocument, User } from '@dailyveg/db';
import { consume } from '../../platform/rate-limit.ts';
import { transact } from '../../platform/transaction.ts';
import { openUpload } from '../../platform/uploads.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentDocument } from './rider-documents.presenter.ts';
import type { CreateUploadInput, CreateUploadOutput } from './rider-documents.schemas.ts';

/** Where the rider's program may put the file: one object of a made-up name, of the announced type and size. */
export async function createUpload(ctx: UserContext, input: CreateUploadInput): Promise<CreateUploadOutput> {
	const { services, user } = ctx;
	await consume(ctx, 'riderDocument.account', user.id);
	const id = newId();
	const { objectKey, upload } = await openUpload(services, id, input);
	const document = await transact(services, async (em) => {
		const rider = em.getReference(User, user.id);
		const isNew = { status: 'uploading', reviewedBy: null, reviewedAt: null, rejectReason: null } as const;
		const row = em.create(RiderDocument, { id, rider, objectKey, ...input, ...isNew });
		await em.flush();
		return presentDocument(row);
	});
	return { document, upload };
}
