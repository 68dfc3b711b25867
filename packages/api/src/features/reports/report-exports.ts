import { newId, ReportExport, type ReportExportKind, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { writeReport } from './reports.jobs.ts';
import type { ListReportExportsInput, ReportExportRow, RequestReportExportInput } from './reports.schemas.ts';

/** How long a file can be downloaded. */
const EXPORT_TTL_MS = 7 * 24 * 60 * 60 * 1_000;
const URL_SECONDS = 10 * 60;

const present = ({ id, kind, status, rowsWritten, createdAt, expiresAt }: ReportExport): ReportExportRow => ({
	...{ id, kind, status, rowsWritten, createdAt, expiresAt },
});

/** Promises a report as a file. Throws FORBIDDEN for orders without the permission to read them. */
export function requestReportExport(
	ctx: UserContext,
	{ kind, ...filter }: RequestReportExportInput,
): Promise<ReportExportRow> {
	const { services, user } = ctx;
	requirePermission(ctx, kind);
	return transact(services, async (em) => {
		const now = services.clock.now();
		const wanted = em.create(ReportExport, {
			id: newId(),
			requestedBy: em.getReference(User, user.id),
			kind,
			filter,
			status: 'queued',
			rowsWritten: 0,
			objectKey: null,
			expiresAt: new Date(now.getTime() + EXPORT_TTL_MS),
			createdAt: now,
			updatedAt: now,
		});
		enqueue(em, writeReport, { exportId: wanted.id });
		recordAudit(em, ctx, {
			action: 'report.exported',
			targetType: 'report',
			targetId: wanted.id,
			after: { kind, ...filter },
		});
		await em.flush();
		return present(wanted);
	});
}

const live = ({ user, services }: UserContext) => ({
	requestedBy: user.id,
	expiresAt: { $gt: services.clock.now() },
});

/** The caller's own files, newest first. */
export async function listReportExports(ctx: UserContext, { cursor, limit }: ListReportExportsInput) {
	const where = { ...live(ctx), ...beyond(cursor) };
	const rows = await ctx.em.find(ReportExport, where, { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, present);
}

/** Orders name people; asked again when the file is fetched, for permissions may be taken away. */
function requirePermission({ user }: UserContext, kind: ReportExportKind): void {
	if (kind === 'orders' && !user.permissions.includes('orders:read')) throw new DomainError('FORBIDDEN', {});
}

/** How far a file of the caller's is, and a link once it is done. Throws NOT_FOUND, also for someone else's, and FORBIDDEN. */
export async function getReportExport(ctx: UserContext, id: string) {
	const found = await ctx.em.findOne(ReportExport, { ...live(ctx), id });
	if (!found) throw new DomainError('NOT_FOUND', { resource: 'export' });
	requirePermission(ctx, found.kind);
	const { kind, objectKey } = found;
	const link = { expiresInSeconds: URL_SECONDS, fileName: `dailyveg-${kind}.csv` };
	const url = objectKey === null ? null : await ctx.services.objectStore.presignGet(objectKey, link);
	return { ...present(found), url };
}
