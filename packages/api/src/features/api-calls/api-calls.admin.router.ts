import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listApiCallsInput, listApiCallsOutput } from './api-calls.schemas.ts';
import { listApiCalls } from './list-api-calls.ts';

export const adminApiCallsRouter = router({
	list: permissionProcedure('audit:read')
		.meta(
			rest('GET /admin/api-calls', {
				tag: 'Staff: audit',
				summary: 'Calls of the last 30 days, newest first',
				description:
					'All writes and failures, and a sample of the reads. A call appears within a second or two.',
				errors: procedureErrors['admin.apiCalls.list'],
			}),
		)
		.input(listApiCallsInput)
		.output(listApiCallsOutput)
		.query(({ ctx, input }) => listApiCalls(ctx, input)),
});
