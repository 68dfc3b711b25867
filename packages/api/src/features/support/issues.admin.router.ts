import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { assignIssue, rejectIssue } from './close-issue.ts';
import { getPhotoUrl } from './issue-photos.ts';
import { listIssuesForStaff } from './list-issues.ts';
import { resolveIssue } from './resolve-issue.ts';
import {
	adminIssueOutput,
	adminListIssuesInput,
	adminListIssuesOutput,
	assignIssueInput,
	issuePhotoUrlOutput,
	issueReference,
	rejectIssueInput,
	resolveIssueInput,
} from './support.schemas.ts';

const tag = 'Staff: support';

export const adminIssuesRouter = router({
	list: permissionProcedure('support:write')
		.meta(
			rest('GET /admin/issues', {
				tag,
				summary: 'What customers reported, oldest first',
				errors: procedureErrors['admin.issues.list'],
			}),
		)
		.input(adminListIssuesInput)
		.output(adminListIssuesOutput)
		.query(({ ctx, input }) => listIssuesForStaff(ctx, input)),

	getPhotoUrl: permissionProcedure('support:write')
		.meta(
			rest('GET /admin/issue-photos/{id}/url', {
				tag,
				summary: 'A link that shows a photo',
				errors: procedureErrors['admin.issues.getPhotoUrl'],
			}),
		)
		.input(issueReference)
		.output(issuePhotoUrlOutput)
		.query(({ ctx, input }) => getPhotoUrl(ctx, input.id)),

	assign: permissionProcedure('support:write')
		.meta(
			rest('PUT /admin/issues/{id}/assignee', {
				tag,
				summary: 'Say who looks after an issue',
				errors: procedureErrors['admin.issues.assign'],
			}),
		)
		.input(assignIssueInput)
		.output(adminIssueOutput)
		.mutation(({ ctx, input }) => assignIssue(ctx, input)),

	resolve: permissionProcedure('orders:refund')
		.meta(
			rest('POST /admin/issues/{id}/resolve', {
				tag,
				summary: 'Make up for what was wrong',
				errors: procedureErrors['admin.issues.resolve'],
			}),
		)
		.input(resolveIssueInput)
		.output(adminIssueOutput)
		.mutation(({ ctx, input }) => resolveIssue(ctx, input)),

	reject: permissionProcedure('support:write')
		.meta(
			rest('POST /admin/issues/{id}/reject', {
				tag,
				summary: 'Close an issue without giving anything',
				errors: procedureErrors['admin.issues.reject'],
			}),
		)
		.input(rejectIssueInput)
		.output(adminIssueOutput)
		.mutation(({ ctx, input }) => rejectIssue(ctx, input)),
});
