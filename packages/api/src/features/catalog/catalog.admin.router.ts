import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { setStock } from '../inventory/inventory.public.ts';
import { presentManagedProduct } from './catalog.presenter.ts';
import {
	createProductInput,
	managedProductOutput,
	setStockInput,
	stockItemOutput,
	updateProductInput,
} from './catalog.schemas.ts';
import { createProduct } from './create-product.ts';
import { updateProduct } from './update-product.ts';

const tag = 'Staff: catalog';

export const adminCatalogRouter = router({
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
