import { DeliveryPhoto, firstIdAt } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { rawKeyOf } from './delivery-photos.ts';

/** They show somebody's door, and prove nothing that is disputed so late. */
const KEPT_MS = 90 * 24 * 60 * 60_000;
const BATCH_SIZE = 100;

/** Deletes photos of doors after 90 days, file first; returns how many. The next run takes the rest. */
export async function deleteOldPhotos({ orm, objectStore, clock }: Services): Promise<number> {
	const em = orm.em.fork();
	const old = await em.find(
		DeliveryPhoto,
		{ id: { $lt: firstIdAt(new Date(clock.now().getTime() - KEPT_MS)) } },
		{ orderBy: { id: 'asc' }, limit: BATCH_SIZE },
	);
	for (const { id, objectKey } of old) {
		await objectStore.delete(objectKey);
		// Handed in in vain, or a second time while it was cleaned.
		await objectStore.delete(rawKeyOf(id));
		await em.nativeDelete(DeliveryPhoto, { id });
	}
	return old.length;
}
