import { DataExport, newId } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { consume } from '../../platform/rate-limit.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { writeExport } from './account.jobs.ts';

/** How long a copy can be downloaded. */
const EXPORT_TTL_MS = 7 * 24 * 60 * 60 * 1_000;
const URL_SECONDS = 10 * 60;

/** Promises a copy of everything kept about the caller. */
export async function requestExport(ctx: UserContext): Promise<{ expiresAt: Date }> {
	const { services, user } = ctx;
	await consume(ctx, 'export.account', user.id);
	return transact(services, async (em) => {
		const now = services.clock.now();
		const id = newId();
		const expiresAt = new Date(now.getTime() + EXPORT_TTL_MS);
		await em.insert(DataExport, { id, user: user.id, expiresAt, createdAt: now, updatedAt: now });
		enqueue(em, writeExport, { exportId: id });
		recordAudit(em, ctx, { action: 'account.exportRequested', targetType: 'user', targetId: user.id });
		return { expiresAt };
	});
}

/** A link to the newest copy; NOT_FOUND without one, EXPORT_NOT_READY until it is written. */
export async function getExport({ em, user, services }: UserContext) {
	const now = services.clock.now();
	const newest = await em.findOne(
		DataExport,
		{ user: user.id, expiresAt: { $gt: now } },
		{ orderBy: { id: 'desc' } },
	);
	if (!newest) throw new DomainError('NOT_FOUND', { resource: 'export' });
	if (newest.objectKey === null) throw new DomainError('EXPORT_NOT_READY', {});
	const fileName = 'dailyveg-my-data.json';
	const url = await services.objectStore.presignGet(newest.objectKey, {
		expiresInSeconds: URL_SECONDS,
		fileName,
	});
	return { url, expiresAt: new Date(now.getTime() + URL_SECONDS * 1_000) };
}
