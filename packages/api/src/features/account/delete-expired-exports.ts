import { DataExport } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';

const BATCH_SIZE = 100;

/** Deletes copies that can no longer be downloaded, file first; returns how many. The next run takes the rest. */
export async function deleteExpiredExports({ orm, objectStore, clock }: Services): Promise<number> {
	const em = orm.em.fork();
	const expired = await em.find(
		DataExport,
		{ expiresAt: { $lte: clock.now() } },
		{ orderBy: { expiresAt: 'asc' }, limit: BATCH_SIZE },
	);
	for (const { id, objectKey } of expired) {
		if (objectKey !== null) await objectStore.delete(objectKey);
		await em.nativeDelete(DataExport, { id });
	}
	return expired.length;
}
