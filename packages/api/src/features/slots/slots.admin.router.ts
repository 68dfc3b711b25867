import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createTemplate } from './create-template.ts';
import { listHubSlots } from './list-hub-slots.ts';
import { listTemplates } from './list-templates.ts';
import { setException } from './set-exception.ts';
import { presentTemplate } from './slots.presenter.ts';
import {
	adminListSlotsInput,
	adminListSlotsOutput,
	createSlotTemplateInput,
	listSlotTemplatesInput,
	listSlotTemplatesOutput,
	setSlotExceptionInput,
	slotTemplateOutput,
	updateSlotTemplateInput,
} from './slots.schemas.ts';
import { updateTemplate } from './update-template.ts';

const tag = 'Staff: slots';

export const adminSlotsRouter = router({
	list: permissionProcedure('orders:read')
		.meta(
			rest('GET /admin/hubs/{hubId}/slots', {
				tag,
				summary: 'The slots of a day, and how many orders have them',
				errors: procedureErrors['admin.slots.list'],
			}),
		)
		.input(adminListSlotsInput)
		.output(adminListSlotsOutput)
		.query(({ ctx, input }) => listHubSlots(ctx, input)),

	listTemplates: permissionProcedure('slots:write')
		.meta(
			rest('GET /admin/hubs/{hubId}/slot-templates', {
				tag,
				summary: 'When a hub delivers, week after week',
				errors: procedureErrors['admin.slots.listTemplates'],
			}),
		)
		.input(listSlotTemplatesInput)
		.output(listSlotTemplatesOutput)
		.query(async ({ ctx, input }) => ({
			items: (await listTemplates(ctx, input.hubId)).map(presentTemplate),
		})),

	createTemplate: permissionProcedure('slots:write')
		.meta(
			rest('POST /admin/hubs/{hubId}/slot-templates', {
				tag,
				summary: 'Deliver at another time of a weekday',
				status: 201,
				errors: procedureErrors['admin.slots.createTemplate'],
			}),
		)
		.input(createSlotTemplateInput)
		.output(slotTemplateOutput)
		.mutation(async ({ ctx, input }) => presentTemplate(await createTemplate(ctx, input))),

	updateTemplate: permissionProcedure('slots:write')
		.meta(
			rest('PATCH /admin/slot-templates/{id}', {
				tag,
				summary: 'Take more or fewer orders, or take them longer',
				description:
					'Holds for the slots to come as well; orders keep theirs. Other times are another template.',
				errors: procedureErrors['admin.slots.updateTemplate'],
			}),
		)
		.input(updateSlotTemplateInput)
		.output(slotTemplateOutput)
		.mutation(async ({ ctx, input }) => presentTemplate(await updateTemplate(ctx, input))),

	setException: permissionProcedure('slots:write')
		.meta(
			rest('PUT /admin/hubs/{hubId}/slot-exceptions/{date}', {
				tag,
				summary: 'Close a day, or take more or fewer orders on it',
				status: 204,
				errors: procedureErrors['admin.slots.setException'],
			}),
		)
		.input(setSlotExceptionInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await setException(ctx, input);
			return { ok: true as const };
		}),
});
