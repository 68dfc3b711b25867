import { procedureErrors } from '../../../contract/procedure-errors.ts';
import { freshPermissionProcedure, permissionProcedure, router } from '../../../trpc/init.ts';
import { rest } from '../../../trpc/meta.ts';
import {
	apiKeyOutput,
	createApiKeyInput,
	createApiKeyOutput,
	listApiKeysInput,
	listApiKeysOutput,
	revokeApiKeyInput,
} from './api-keys.schemas.ts';
import { createApiKey } from './create-api-key.ts';
import { listApiKeys } from './list-api-keys.ts';
import { revokeApiKey } from './revoke-api-key.ts';

const tag = 'Staff: API keys';

export const adminApiKeysRouter = router({
	list: permissionProcedure('api-keys:write')
		.meta(
			rest('GET /admin/api-keys', {
				tag,
				summary: 'API keys, newest first',
				errors: procedureErrors['admin.apiKeys.list'],
			}),
		)
		.input(listApiKeysInput)
		.output(listApiKeysOutput)
		.query(({ ctx, input }) => listApiKeys(ctx, input)),

	create: freshPermissionProcedure('api-keys:write')
		.meta(
			rest('POST /admin/api-keys', {
				tag,
				summary: 'Make an API key',
				description:
					'Send it as `Authorization: Bearer dv_…` or `X-API-Key: dv_…`. It never may more than its maker may.',
				status: 201,
				errors: procedureErrors['admin.apiKeys.create'],
			}),
		)
		.input(createApiKeyInput)
		.output(createApiKeyOutput)
		.mutation(({ ctx, input }) => createApiKey(ctx, input)),

	revoke: permissionProcedure('api-keys:write')
		.meta(
			rest('POST /admin/api-keys/{id}/revoke', {
				tag,
				summary: 'End an API key at once',
				errors: procedureErrors['admin.apiKeys.revoke'],
			}),
		)
		.input(revokeApiKeyInput)
		.output(apiKeyOutput)
		.mutation(({ ctx, input }) => revokeApiKey(ctx, input.id)),
});
