import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	createStockNoticeInput,
	listStockNoticesInput,
	listStockNoticesOutput,
	stockNoticeReference,
} from './stock-notices.schemas.ts';
import { createNotice, deleteNotice, listNotices } from './stock-notices.service.ts';

const tag = 'Stock notices';

export const stockNoticesRouter = router({
	list: customerProcedure
		.meta(
			rest('GET /stock-notices', {
				tag,
				summary: 'Products the customer waits for, newest first',
				errors: procedureErrors['stockNotices.list'],
			}),
		)
		.input(listStockNoticesInput)
		.output(listStockNoticesOutput)
		.query(({ ctx, input }) => listNotices(ctx, input)),

	create: customerProcedure
		.meta(
			rest('POST /stock-notices', {
				tag,
				summary: 'Hear once when a product can be had again',
				status: 204,
				errors: procedureErrors['stockNotices.create'],
			}),
		)
		.input(createStockNoticeInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await createNotice(ctx, input);
			return { ok: true as const };
		}),

	delete: customerProcedure
		.meta(
			rest('DELETE /stock-notices/{noticeId}', {
				tag,
				summary: 'No longer wait for it',
				status: 204,
				errors: procedureErrors['stockNotices.delete'],
			}),
		)
		.input(stockNoticeReference)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await deleteNotice(ctx, input.noticeId);
			return { ok: true as const };
		}),
});
