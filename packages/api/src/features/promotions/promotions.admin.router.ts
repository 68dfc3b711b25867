import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createPromotion, updatePromotion } from './change-promotions.ts';
import { listPromotions } from './list-promotions.ts';
import {
	createPromotionInput,
	listPromotionsInput,
	listPromotionsOutput,
	promotionOutput,
	updatePromotionInput,
} from './promotions.schemas.ts';

const tag = 'Staff: prices';

export const adminPromotionsRouter = router({
	list: permissionProcedure('promotions:write')
		.meta(
			rest('GET /admin/promotions', {
				tag,
				summary: 'Promotions and coupons, newest first, with what they have taken off',
				errors: procedureErrors['admin.promotions.list'],
			}),
		)
		.input(listPromotionsInput)
		.output(listPromotionsOutput)
		.query(({ ctx, input }) => listPromotions(ctx, input)),

	create: permissionProcedure('promotions:write')
		.meta(
			rest('POST /admin/promotions', {
				tag,
				summary: 'Start a promotion, or give out a coupon',
				status: 201,
				errors: procedureErrors['admin.promotions.create'],
			}),
		)
		.input(createPromotionInput)
		.output(promotionOutput)
		.mutation(({ ctx, input }) => createPromotion(ctx, input)),

	update: permissionProcedure('promotions:write')
		.meta(
			rest('PATCH /admin/promotions/{id}', {
				tag,
				summary: 'End, resume or bound a promotion',
				description:
					'What it gives never changes. One without a limit cannot get one: its orders were not counted.',
				errors: procedureErrors['admin.promotions.update'],
			}),
		)
		.input(updatePromotionInput)
		.output(promotionOutput)
		.mutation(({ ctx, input }) => updatePromotion(ctx, input)),
});
