import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { getDeliveryRule, setDeliveryRule } from './delivery-rules.ts';
import { deliveryRuleOutput, getDeliveryRuleInput, setDeliveryRuleInput } from './pricing.schemas.ts';

const tag = 'Staff: prices';

export const adminPricingRouter = router({
	getDeliveryRule: permissionProcedure('promotions:write')
		.meta(
			rest('GET /admin/hubs/{hubId}/delivery-rule', {
				tag,
				summary: 'What a hub asks for delivery and packing',
				errors: procedureErrors['admin.pricing.getDeliveryRule'],
			}),
		)
		.input(getDeliveryRuleInput)
		.output(deliveryRuleOutput)
		.query(({ ctx, input }) => getDeliveryRule(ctx, input.hubId)),

	setDeliveryRule: permissionProcedure('promotions:write')
		.meta(
			rest('PUT /admin/hubs/{hubId}/delivery-rule', {
				tag,
				summary: 'Ask something else for delivery and packing',
				description: 'Holds for orders to come.',
				errors: procedureErrors['admin.pricing.setDeliveryRule'],
			}),
		)
		.input(setDeliveryRuleInput)
		.output(deliveryRuleOutput)
		.mutation(({ ctx, input }) => setDeliveryRule(ctx, input)),
});
