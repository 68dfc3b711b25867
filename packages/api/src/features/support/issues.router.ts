import { procedureErrors } from '../../contract/procedure-errors.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createIssue } from './create-issue.ts';
import { createPhotoUpload, submitPhoto } from './issue-photos.ts';
import { getIssue, listIssues } from './list-issues.ts';
import {
	createIssueInput,
	createIssuePhotoUploadInput,
	createIssuePhotoUploadOutput,
	issueOutput,
	issueReference,
	listIssuesInput,
	listIssuesOutput,
} from './support.schemas.ts';

const tag = 'Support';

export const issuesRouter = router({
	create: customerProcedure
		.meta(
			rest('POST /issues', {
				tag,
				summary: 'Report what was wrong with an order',
				status: 201,
				errors: procedureErrors['issues.create'],
			}),
		)
		.input(createIssueInput)
		.output(issueOutput)
		.mutation(({ ctx, input }) => createIssue(ctx, input)),

	get: customerProcedure
		.meta(
			rest('GET /issues/{id}', {
				tag,
				summary: 'One of your reports',
				errors: procedureErrors['issues.get'],
			}),
		)
		.input(issueReference)
		.output(issueOutput)
		.query(({ ctx, input }) => getIssue(ctx, input.id)),

	list: customerProcedure
		.meta(
			rest('GET /issues', {
				tag,
				summary: 'Your reports, newest first',
				errors: procedureErrors['issues.list'],
			}),
		)
		.input(listIssuesInput)
		.output(listIssuesOutput)
		.query(({ ctx, input }) => listIssues(ctx, input)),

	createPhotoUpload: customerProcedure
		.meta(
			rest('POST /issues/{issueId}/photos', {
				tag,
				summary: 'Announce a photo of what was wrong',
				status: 201,
				description: 'PUT the file there, with the headers of the answer, then submit the photo.',
				errors: procedureErrors['issues.createPhotoUpload'],
			}),
		)
		.input(createIssuePhotoUploadInput)
		.output(createIssuePhotoUploadOutput)
		.mutation(({ ctx, input }) => createPhotoUpload(ctx, input)),

	submitPhoto: customerProcedure
		.meta(
			rest('POST /issue-photos/{id}/submit', {
				tag,
				summary: 'Hand in an uploaded photo',
				errors: procedureErrors['issues.submitPhoto'],
			}),
		)
		.input(issueReference)
		.output(issueOutput)
		.mutation(({ ctx, input }) => submitPhoto(ctx, input.id)),
});
