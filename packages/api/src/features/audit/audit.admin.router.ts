import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { exportAuditInput, exportAuditOutput, listAuditInput, listAuditOutput } from './audit.schemas.ts';
import { exportAuditEntries } from './export-audit-entries.ts';
import { listAuditEntries } from './list-audit-entries.ts';

const tag = 'Staff: audit';

export const adminAuditRouter = router({
	list: permissionProcedure('audit:read')
		.meta(
			rest('GET /admin/audit', {
				tag,
				summary: 'Who did what, newest first',
				errors: procedureErrors['admin.audit.list'],
			}),
		)
		.input(listAuditInput)
		.output(listAuditOutput)
		.query(({ ctx, input }) => listAuditEntries(ctx, input)),

	export: permissionProcedure('audit:read')
		.meta(
			rest('POST /admin/audit/export', {
				tag,
				summary: 'The audit log as CSV',
				limitClass: 'expensive',
				description: 'At most 5,000 entries an answer, newest first. The export is an entry of its own.',
				errors: procedureErrors['admin.audit.export'],
			}),
		)
		.input(exportAuditInput)
		.output(exportAuditOutput)
		.mutation(({ ctx, input }) => exportAuditEntries(ctx, input)),
});
