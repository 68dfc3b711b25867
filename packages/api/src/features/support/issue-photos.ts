import { IssuePhoto, lockIssue, newId } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { extensionOf } from '../../platform/file-type.ts';
import { consume } from '../../platform/rate-limit.ts';
import { transact } from '../../platform/transaction.ts';
import { openUpload, takeUpload } from '../../platform/uploads.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentIssue } from './support.presenter.ts';
import {
	type CreateIssuePhotoUploadInput,
	type IssueOutput,
	type IssuePhotoType,
	MAX_ISSUE_PHOTO_BYTES,
	MAX_ISSUE_PHOTOS,
} from './support.schemas.ts';

const URL_SECONDS = 5 * 60;

/** Where the customer's program may put a photo of what was wrong. Throws NOT_FOUND, ISSUE_CLOSED and ISSUE_LIMIT. */
export async function createPhotoUpload(ctx: UserContext, input: CreateIssuePhotoUploadInput) {
	const { services, user } = ctx;
	const { issueId, ...announced } = input;
	await consume(ctx, 'issuePhoto.account', user.id);
	const id = newId();
	const { objectKey, upload } = await openUpload(services, id, announced);
	const photo = await transact(services, async (em) => {
		const issue = await lockIssue(em, issueId, user.id);
		if (!issue) throw new DomainError('NOT_FOUND', { resource: 'issue' });
		if (issue.status !== 'open') throw new DomainError('ISSUE_CLOSED', { status: issue.status });
		if (issue.photos.length >= MAX_ISSUE_PHOTOS)
			throw new DomainError('ISSUE_LIMIT', { limit: MAX_ISSUE_PHOTOS });
		const { status } = em.create(IssuePhoto, { id, issue, objectKey, ...announced, status: 'uploading' });
		return { id, status };
	});
	return { photo, upload };
}

/**
 * Hands an uploaded photo in. Throws UPLOAD_REFUSED: a file that is not there yet may still come, one that is not what it
 * was announced as is deleted with its row.
 */
export async function submitPhoto({ services, em, user }: UserContext, id: string): Promise<IssueOutput> {
	const photo = await em.findOne(IssuePhoto, { id, issue: { user: user.id } });
	if (!photo) throw new DomainError('NOT_FOUND', { resource: 'photo' });
	if (photo.status === 'uploading') {
		const extension = extensionOf[photo.contentType as IssuePhotoType];
		const objectKey = `issues/${photo.issue.id}/${newId()}.${extension}`;
		await takeUpload(services, photo, {
			maxBytes: MAX_ISSUE_PHOTO_BYTES,
			keepAs: objectKey,
			forget: () => em.nativeDelete(IssuePhoto, { id, status: 'uploading' }),
		});
		// Of two submissions at once one counts; the other's copy stays behind unnamed.
		await em.nativeUpdate(IssuePhoto, { id, status: 'uploading' }, { status: 'submitted', objectKey });
		await services.objectStore.delete(photo.objectKey);
	}
	return transact(services, async (fork) => {
		const issue = await lockIssue(fork, photo.issue.id, user.id);
		if (!issue) throw new DomainError('NOT_FOUND', { resource: 'issue' });
		return presentIssue(issue);
	});
}

/** A link that shows a photo to staff for five minutes; one that is still uploading has none. */
export async function getPhotoUrl({ em, services }: UserContext, id: string) {
	const photo = await em.findOne(IssuePhoto, { id, status: 'submitted' });
	if (!photo) throw new DomainError('NOT_FOUND', { resource: 'photo' });
	const url = await services.objectStore.presignGet(photo.objectKey, {
		expiresInSeconds: URL_SECONDS,
		fileName: `issue-${id}.${extensionOf[photo.contentType as IssuePhotoType]}`,
	});
	return { url, expiresAt: new Date(services.clock.now().getTime() + URL_SECONDS * 1_000) };
}
