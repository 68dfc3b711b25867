import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { setStock } from '../inventory/inventory.public.ts';
import { presentManagedProduct } from './catalog.presenter.ts';
import {
	createProductInput,
	listManagedProductsInput,
	listManagedProductsOutput,
	managedProductOutput,
	productReference,
	scheduleProductInput,
	setStockInput,
	stockItemOutput,
	updateProductInput,
} from './catalog.schemas.ts';
import { deleteProduct, restoreProduct, scheduleProduct } from './change-visibility.ts';
import { createProduct } from './create-product.ts';
import { listManagedProducts } from './list-managed-products.ts';
import { updateProduct } from './update-product.ts';

const tag = 'Staff: catalog';

export const adminCatalogRouter = router({
	listProducts: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/products', {
				tag,
				summary: 'Products in any state, newest first',
				errors: procedureErrors['admin.catalog.listProducts'],
			}),
		)
		.input(listManagedProductsInput)
		.output(listManagedProductsOutput)
		.query(({ ctx, input }) => listManagedProducts(ctx, input)),

	createProduct: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/products', {
				tag,
				summary: 'Add a product with its units',
				status: 201,
				errors: procedureErrors['admin.catalog.createProduct'],
			}),
		)
		.input(createProductInput)
		.output(managedProductOutput)
		.mutation(async ({ ctx, input }) => presentManagedProduct(await createProduct(ctx, input))),

	updateProduct: permissionProcedure('catalog:write')
		.meta(
			rest('PATCH /admin/products/{id}', {
				tag,
				summary: 'Change a product or its prices',
				errors: procedureErrors['admin.catalog.updateProduct'],
			}),
		)
		.input(updateProductInput)
		.output(managedProductOutput)
		.mutation(async ({ ctx, input }) => presentManagedProduct(await updateProduct(ctx, input))),

	scheduleProduct: permissionProcedure('catalog:write')
		.meta(
			rest('PUT /admin/products/{id}/schedule', {
				tag,
				summary: 'Plan when a product goes on sale and off again',
				description: 'Takes the place of what was planned, and is kept to the minute.',
				errors: procedureErrors['admin.catalog.scheduleProduct'],
			}),
		)
		.input(scheduleProductInput)
		.output(managedProductOutput)
		.mutation(async ({ ctx, input }) => presentManagedProduct(await scheduleProduct(ctx, input))),

	deleteProduct: permissionProcedure('catalog:write')
		.meta(
			rest('DELETE /admin/products/{id}', {
				tag,
				summary: 'Delete a product',
				description: 'Orders keep it, its slug stays taken, and it can be restored.',
				errors: procedureErrors['admin.catalog.deleteProduct'],
			}),
		)
		.input(productReference)
		.output(managedProductOutput)
		.mutation(async ({ ctx, input }) => presentManagedProduct(await deleteProduct(ctx, input.id))),

	restoreProduct: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/products/{id}/restore', {
				tag,
				summary: 'Bring a deleted product back, off sale',
				errors: procedureErrors['admin.catalog.restoreProduct'],
			}),
		)
		.input(productReference)
		.output(managedProductOutput)
		.mutation(async ({ ctx, input }) => presentManagedProduct(await restoreProduct(ctx, input.id))),

	setStock: permissionProcedure('stock:write')
		.meta(
			rest('PUT /admin/hubs/{hubId}/stock/{productId}', {
				tag,
				summary: 'Set the counted stock of a product in a hub',
				errors: procedureErrors['admin.catalog.setStock'],
			}),
		)
		.input(setStockInput)
		.output(stockItemOutput)
		.mutation(({ ctx, input }) => setStock(ctx, input)),
});
