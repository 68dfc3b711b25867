import type { Call, Made } from './call.ts';

/** How a delivered product is rated, read about and moderated. */
export async function tellOfRatings(call: Call, orderId: string, product: { id: string; slug: string }) {
	const given = { orderId, productId: product.id, stars: 4, comment: 'Firm and clean.' };
	const { json: rating } = await call<Made>('customer', 'POST /ratings', [], given);
	await call('customer', 'PATCH /ratings/{id}', [rating.id], { stars: 5 });
	await call('customer', 'GET /ratings');
	await call('nobody', 'GET /products/{slug}/ratings', [product.slug], undefined, '?sort=highest');
	await call('staff', 'GET /admin/ratings', [], undefined, '?status=visible&maxStars=5');
	await call('staff', 'POST /admin/ratings/{id}/hide', [rating.id], { reason: 'Names a person' });
	await call('staff', 'POST /admin/ratings/{id}/restore', [rating.id]);
	await call('customer', 'DELETE /ratings/{id}', [rating.id]);
}

/** How a product is planned, deleted and brought back. */
export async function tellOfLifecycle(call: Call, productId: string): Promise<void> {
	await call('staff', 'PUT /admin/products/{id}/schedule', [productId], {
		publishAt: '2099-03-01T00:30:00.000Z',
		unpublishAt: null,
	});
	await call('staff', 'GET /admin/products', [], undefined, '?state=scheduled&search=ash');
	await call('staff', 'DELETE /admin/products/{id}', [productId]);
	await call('staff', 'POST /admin/products/{id}/restore', [productId]);
}
