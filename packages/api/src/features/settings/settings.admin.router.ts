import { procedureErrors } from '../../contract/procedure-errors.ts';
import { freshPermissionProcedure, permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { readSettings } from './read-settings.ts';
import { settingsOutput, updateSettingsInput } from './settings.schemas.ts';
import { updateSettings } from './update-settings.ts';

const tag = 'Staff: settings';

export const adminSettingsRouter = router({
	get: permissionProcedure('settings:write')
		.meta(
			rest('GET /admin/settings', {
				tag,
				summary: 'What can be changed about the shop while it runs',
				errors: procedureErrors['admin.settings.get'],
			}),
		)
		.output(settingsOutput)
		.query(({ ctx }) => readSettings(ctx.services)),

	update: freshPermissionProcedure('settings:write')
		.meta(
			rest('PATCH /admin/settings', {
				tag,
				summary: 'Change settings; what is left out stays',
				description: 'Refuses what would shut out whoever asks.',
				errors: procedureErrors['admin.settings.update'],
			}),
		)
		.input(updateSettingsInput)
		.output(settingsOutput)
		.mutation(({ ctx, input }) => updateSettings(ctx, input)),
});
