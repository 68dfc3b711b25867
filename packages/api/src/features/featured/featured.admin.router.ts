import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	createFeaturedList,
	deleteFeaturedList,
	listFeaturedLists,
	reorderFeaturedLists,
	updateFeaturedList,
} from './change-featured-lists.ts';
import {
	createFeaturedListInput,
	featuredListOutput,
	featuredListReference,
	listFeaturedListsOutput,
	reorderFeaturedListsInput,
	updateFeaturedListInput,
} from './featured.schemas.ts';

const tag = 'Staff: catalog';

export const adminFeaturedRouter = router({
	list: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/featured-lists', {
				tag,
				summary: 'All featured lists, shown or not',
				errors: procedureErrors['admin.featured.list'],
			}),
		)
		.output(listFeaturedListsOutput)
		.query(({ ctx }) => listFeaturedLists(ctx)),

	create: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/featured-lists', {
				tag,
				summary: 'Put products forward together',
				status: 201,
				errors: procedureErrors['admin.featured.create'],
			}),
		)
		.input(createFeaturedListInput)
		.output(featuredListOutput)
		.mutation(({ ctx, input }) => createFeaturedList(ctx, input)),

	update: permissionProcedure('catalog:write')
		.meta(
			rest('PATCH /admin/featured-lists/{id}', {
				tag,
				summary: 'Change titles, schedule or products of a list',
				errors: procedureErrors['admin.featured.update'],
			}),
		)
		.input(updateFeaturedListInput)
		.output(featuredListOutput)
		.mutation(({ ctx, input }) => updateFeaturedList(ctx, input)),

	reorder: permissionProcedure('catalog:write')
		.meta(
			rest('PUT /admin/featured-lists/order', {
				tag,
				summary: 'Put lists first',
				errors: procedureErrors['admin.featured.reorder'],
			}),
		)
		.input(reorderFeaturedListsInput)
		.output(listFeaturedListsOutput)
		.mutation(({ ctx, input }) => reorderFeaturedLists(ctx, input)),

	delete: permissionProcedure('catalog:write')
		.meta(
			rest('DELETE /admin/featured-lists/{id}', {
				tag,
				summary: 'Take a list away',
				errors: procedureErrors['admin.featured.delete'],
			}),
		)
		.input(featuredListReference)
		.output(done)
		.mutation(({ ctx, input }) => deleteFeaturedList(ctx, input.id)),
});
