import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { cancelProductImport, createProductImport, submitProductImport } from './hand-in-import.ts';
import { getProductImport, getProductImportReport, listProductImports } from './list-product-imports.ts';
import {
	createProductImportInput,
	createProductImportOutput,
	listProductImportsInput,
	listProductImportsOutput,
	productImportOutput,
	productImportReference,
	productImportReportOutput,
} from './product-imports.schemas.ts';

const tag = 'Staff: catalog';

export const adminProductImportsRouter = router({
	list: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/product-imports', {
				tag,
				summary: 'Files of products that were brought in, newest first',
				errors: procedureErrors['admin.productImports.list'],
			}),
		)
		.input(listProductImportsInput)
		.output(listProductImportsOutput)
		.query(({ ctx, input }) => listProductImports(ctx, input)),

	create: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/product-imports', {
				tag,
				summary: 'Get a link that takes a CSV file of products',
				description:
					'PUT the file there, with the headers of the answer, then submit the import. The columns are those of the export; rows of one slug, one below the other, are the units of one product, which is added or brought up to date. Units no longer named go off sale; stock is left alone.',
				status: 201,
				errors: procedureErrors['admin.productImports.create'],
			}),
		)
		.input(createProductImportInput)
		.output(createProductImportOutput)
		.mutation(({ ctx, input }) => createProductImport(ctx, input)),

	submit: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/product-imports/{id}/submit', {
				tag,
				summary: 'Hand an uploaded file of products in',
				limitClass: 'expensive',
				errors: procedureErrors['admin.productImports.submit'],
			}),
		)
		.input(productImportReference)
		.output(productImportOutput)
		.mutation(({ ctx, input }) => submitProductImport(ctx, input.id)),

	get: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/product-imports/{id}', {
				tag,
				summary: 'How far an import is',
				errors: procedureErrors['admin.productImports.get'],
			}),
		)
		.input(productImportReference)
		.output(productImportOutput)
		.query(({ ctx, input }) => getProductImport(ctx, input.id)),

	getReport: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/product-imports/{id}/report', {
				tag,
				summary: 'Download what is wrong with the rows',
				errors: procedureErrors['admin.productImports.getReport'],
			}),
		)
		.input(productImportReference)
		.output(productImportReportOutput)
		.query(({ ctx, input }) => getProductImportReport(ctx, input.id)),

	cancel: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/product-imports/{id}/cancel', {
				tag,
				summary: 'Write nothing more of a file',
				description: 'With `good_rows` what was written by then stays; `writtenCount` says how much.',
				errors: procedureErrors['admin.productImports.cancel'],
			}),
		)
		.input(productImportReference)
		.output(productImportOutput)
		.mutation(({ ctx, input }) => cancelProductImport(ctx, input.id)),
});
