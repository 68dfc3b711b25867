import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { moveCategory, reorderCategories } from './arrange-categories.ts';
import {
	createCategoryInput,
	listManagedCategoriesOutput,
	managedCategoryOutput,
	moveCategoryInput,
	reorderCategoriesInput,
	updateCategoryInput,
} from './categories.schemas.ts';
import { createCategory, updateCategory } from './change-category.ts';
import { listManagedCategories } from './list-managed-categories.ts';

const tag = 'Staff: catalog';

export const adminCategoriesRouter = router({
	list: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/categories', {
				tag,
				summary: 'All categories, hidden ones as well, parents first',
				errors: procedureErrors['admin.categories.list'],
			}),
		)
		.output(listManagedCategoriesOutput)
		.query(({ ctx }) => listManagedCategories(ctx)),

	create: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/categories', {
				tag,
				summary: 'Add a category, last below its parent',
				status: 201,
				errors: procedureErrors['admin.categories.create'],
			}),
		)
		.input(createCategoryInput)
		.output(managedCategoryOutput)
		.mutation(({ ctx, input }) => createCategory(ctx, input)),

	update: permissionProcedure('catalog:write')
		.meta(
			rest('PATCH /admin/categories/{id}', {
				tag,
				summary: 'Rename, hide or show a category',
				errors: procedureErrors['admin.categories.update'],
			}),
		)
		.input(updateCategoryInput)
		.output(managedCategoryOutput)
		.mutation(({ ctx, input }) => updateCategory(ctx, input)),

	move: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/categories/{id}/move', {
				tag,
				summary: 'Hang a category, with all below it, under another',
				description: 'It comes last there. Its address part and its products stay.',
				errors: procedureErrors['admin.categories.move'],
			}),
		)
		.input(moveCategoryInput)
		.output(managedCategoryOutput)
		.mutation(({ ctx, input }) => moveCategory(ctx, input)),

	reorder: permissionProcedure('catalog:write')
		.meta(
			rest('PUT /admin/categories/order', {
				tag,
				summary: 'Put categories of one parent first',
				errors: procedureErrors['admin.categories.reorder'],
			}),
		)
		.input(reorderCategoriesInput)
		.output(listManagedCategoriesOutput)
		.mutation(({ ctx, input }) => reorderCategories(ctx, input)),
});
