import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { getProductExport, requestProductExport } from './export-products.ts';
import { productExportOutput, productImportReference } from './product-imports.schemas.ts';

const tag = 'Staff: catalog';

export const adminProductExportsRouter = router({
	create: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/product-exports', {
				tag,
				summary: 'Ask for all products as a CSV file',
				description:
					'As an import takes it: one row a unit on sale, without stock, at the price of the whole shop. A text that a spreadsheet would take for a formula has an apostrophe before it.',
				status: 201,
				limitClass: 'expensive',
				errors: procedureErrors['admin.productExports.create'],
			}),
		)
		.output(productExportOutput)
		.mutation(({ ctx }) => requestProductExport(ctx)),

	get: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/product-exports/{id}', {
				tag,
				summary: 'How far a file of products is, and a link to it',
				errors: procedureErrors['admin.productExports.get'],
			}),
		)
		.input(productImportReference)
		.output(productExportOutput)
		.query(({ ctx, input }) => getProductExport(ctx, input.id)),
});
