import type { Call, Made, Upload } from './call.ts';

/** How a product gets its pictures; the worker, which renders them, is not in this story. */
export async function tellOfPictures(call: Call, productId: string): Promise<void> {
	const file = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
	const announced = { contentType: 'image/png', sizeBytes: file.length, altText: 'Ash gourds in a heap' };
	const route = 'POST /admin/products/{productId}/images';
	const { json } = await call<{ image: Made; upload: Upload }>('staff', route, [productId], announced);
	const { image, upload } = json;
	await fetch(upload.url, { method: upload.method, headers: upload.headers, body: file });
	await call('staff', 'POST /admin/product-images/{id}/submit', [image.id]);
	await call('staff', 'GET /admin/products/{productId}/images', [productId]);
	const order = { imageIds: [image.id] };
	await call('staff', 'PUT /admin/products/{productId}/images/order', [productId], order);
	await call('staff', 'DELETE /admin/product-images/{id}', [image.id]);
}
