import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { deleteImage, reorderImages } from './arrange-images.ts';
import { createImageUpload } from './create-image-upload.ts';
import { listImages } from './list-images.ts';
import {
	createImageUploadInput,
	createImageUploadOutput,
	productImageOutput,
	productImageReference,
	productImagesInput,
	productImagesOutput,
	reorderImagesInput,
} from './media.schemas.ts';
import { submitImage } from './submit-image.ts';

const tag = 'Staff: catalog';

export const adminProductImagesRouter = router({
	list: permissionProcedure('catalog:write')
		.meta(
			rest('GET /admin/products/{productId}/images', {
				tag,
				summary: 'Pictures of a product, also those that are not shown',
				errors: procedureErrors['admin.productImages.list'],
			}),
		)
		.input(productImagesInput)
		.output(productImagesOutput)
		.query(({ ctx, input }) => listImages(ctx, input.productId)),

	createUpload: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/products/{productId}/images', {
				tag,
				summary: 'Get a link that takes the file of a picture',
				description: 'PUT the file there, with the headers of the answer, then submit the picture.',
				status: 201,
				errors: procedureErrors['admin.productImages.createUpload'],
			}),
		)
		.input(createImageUploadInput)
		.output(createImageUploadOutput)
		.mutation(({ ctx, input }) => createImageUpload(ctx, input)),

	submit: permissionProcedure('catalog:write')
		.meta(
			rest('POST /admin/product-images/{id}/submit', {
				tag,
				summary: 'Hand an uploaded picture in',
				description: 'It is rendered within seconds and then shown; `refuseReason` says why it was not.',
				limitClass: 'expensive',
				errors: procedureErrors['admin.productImages.submit'],
			}),
		)
		.input(productImageReference)
		.output(productImageOutput)
		.mutation(({ ctx, input }) => submitImage(ctx, input.id)),

	reorder: permissionProcedure('catalog:write')
		.meta(
			rest('PUT /admin/products/{productId}/images/order', {
				tag,
				summary: 'Put pictures of a product first',
				errors: procedureErrors['admin.productImages.reorder'],
			}),
		)
		.input(reorderImagesInput)
		.output(productImagesOutput)
		.mutation(({ ctx, input }) => reorderImages(ctx, input)),

	delete: permissionProcedure('catalog:write')
		.meta(
			rest('DELETE /admin/product-images/{id}', {
				tag,
				summary: 'Take a picture off the shop',
				errors: procedureErrors['admin.productImages.delete'],
			}),
		)
		.input(productImageReference)
		.output(done)
		.mutation(({ ctx, input }) => deleteImage(ctx, input.id)),
});
