import type { Call, Made, Upload } from './call.ts';

const JPEG = Buffer.from('\xff\xd8\xff\xe0'.padEnd(1_000, '\0'), 'latin1');

interface Run extends Made {
	stops: (Made & { orderId: string; number: string })[];
}

/** How an order gets to its customer, another one does not, and where the cash goes. */
export async function tellOfDeliveries(call: Call, orderId: string, failedIds: string[]): Promise<void> {
	for (const id of failedIds) {
		await call('staff', 'POST /admin/orders/{orderId}/confirm', [id]);
		await call('staff', 'POST /admin/orders/{orderId}/pack', [id]);
	}
	const { json: area } = await call<{ hub: Made }>('nobody', 'GET /areas/pincodes/{pincode}', ['560034']);
	const { json: me } = await call<Made>('rider', 'GET /auth/me');
	const riders = [{ riderId: me.id, capacity: 10 }];
	const plan = { hubId: area.hub.id, riders };
	const { json: planned } = await call<{ runs: Run[] }>('staff', 'POST /admin/delivery-runs/plan', [], plan);
	const [run] = planned.runs;
	const stopOf = (id: string) => run?.stops.find((stop) => stop.orderId === id)?.id ?? '';
	const [runId, first] = [run?.id ?? '', stopOf(orderId)];
	await call('staff', 'POST /admin/delivery-stops/{stopId}/move', [first], { position: 1 });
	await call('staff', 'POST /admin/delivery-runs/{runId}/assign', [runId], { riderId: me.id });
	await call('staff', 'GET /admin/delivery-runs', [], undefined, '?status=planned');

	await call('rider', 'GET /rider/runs');
	await call('rider', 'POST /rider/runs/{runId}/start', [runId]);
	const where = { latitude: 12.93, longitude: 77.62 };
	await call('rider', 'PUT /rider/runs/{runId}/position', [runId], where);
	await call('rider', 'GET /rider/runs/{runId}', [runId]);
	await call('customer', 'GET /orders/{orderId}/delivery', [orderId]);

	await call('rider', 'POST /rider/stops/{stopId}/arrive', [first]);
	const announced = { contentType: 'image/jpeg', sizeBytes: JPEG.length };
	const { json: photo } = await call<{ photoId: string; upload: Upload }>(
		'rider',
		'POST /rider/stops/{stopId}/photos',
		[first],
		announced,
	);
	const { url, method, headers } = photo.upload;
	await fetch(url, { method, headers, body: JPEG });
	const { json: stops } = await call<{
		stops: (Made & { handover: { amountToCollectMinor: number } | null })[];
	}>('rider', 'GET /rider/runs/{runId}', [runId]);
	const due = stops.stops.find(({ id }) => id === first)?.handover?.amountToCollectMinor ?? 0;
	const cash = { cashCollectedMinor: due - 100, cashDifferenceReason: 'The customer had no more' };
	const end = { photoId: photo.photoId, ...cash };
	await call('rider', 'POST /rider/stops/{stopId}/deliver', [first], end);
	await call('staff', 'GET /admin/delivery-stops/{stopId}/photo', [first]);

	for (const stopId of failedIds.map(stopOf)) {
		await call('rider', 'POST /rider/stops/{stopId}/arrive', [stopId]);
		await call('rider', 'POST /rider/stops/{stopId}/fail', [stopId], { reason: 'nobody_home' });
	}
	await tellOfCash(call);
	await tellOfRiderRatings(call, orderId);
}

/** What the customer thinks of the rider, and what staff do with it. */
async function tellOfRiderRatings(call: Call, orderId: string): Promise<void> {
	const given = { stars: 5, comment: 'Kind and on time' };
	const { json } = await call<Made>('customer', 'PUT /orders/{orderId}/rider-rating', [orderId], given);
	await call('customer', 'GET /orders/{orderId}/rider-rating', [orderId]);
	await call('rider', 'GET /rider/ratings');
	await call('staff', 'GET /admin/rider-ratings', [], undefined, '?maxStars=5');
	await call('staff', 'POST /admin/rider-ratings/{id}/hide', [json.id], { reason: 'Names a person' });
	await call('staff', 'POST /admin/rider-ratings/{id}/restore', [json.id]);
}

async function tellOfCash(call: Call): Promise<void> {
	const { json } = await call<Made & { collectedMinor: number }>('rider', 'POST /rider/settlements');
	await call('rider', 'GET /rider/settlements');
	await call('staff', 'GET /admin/rider-settlements', [], undefined, '?status=declared');
	const counted = { countedMinor: json.collectedMinor };
	await call('staff', 'POST /admin/rider-settlements/{settlementId}/confirm', [json.id], counted);
}

/** Orders that nobody took come again, one by its customer's wish and one by that of staff. */
export async function tellOfComingAgain(call: Call, [own = '', other = '']: string[]): Promise<void> {
	const route = 'GET /areas/pincodes/{pincode}/slots';
	const { json } = await call<{ items: Made[] }>('nobody', route, ['560034']);
	const slotId = json.items.at(-1)?.id;
	await call('customer', 'POST /orders/{orderId}/reschedule', [own], { slotId });
	await call('staff', 'POST /admin/orders/{orderId}/reschedule', [other], { slotId });
}
