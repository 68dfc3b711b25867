import { DataExport, type EntityManager, personalData } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';

/** Where a copy lies in the object store. */
export interface WrittenExport {
	exportId: string;
	objectKey: string;
}

/** Writes the copy; null when nobody wants it any more. Repeated, it writes the same object. */
export async function writeExportFile(
	{ orm, objectStore, clock }: Services,
	exportId: string,
): Promise<WrittenExport | null> {
	const em = orm.em.fork();
	const wanted = await em.findOne(DataExport, { id: exportId, expiresAt: { $gt: clock.now() } });
	if (!wanted) return null;
	const objectKey = `exports/${exportId}.json`;
	const data = await personalData(em, wanted.user.id);
	await objectStore.put(objectKey, Buffer.from(JSON.stringify(data, null, '\t')), 'application/json');
	// Whoever left in the meantime has taken the row along, and the job that erases files may be through.
	if ((await orm.em.fork().count(DataExport, { id: exportId })) > 0) return { exportId, objectKey };
	await objectStore.delete(objectKey);
	return null;
}

/** Makes a written copy available, with the transaction of `em`. */
export async function recordExport(em: EntityManager, { exportId, objectKey }: WrittenExport): Promise<void> {
	await em.nativeUpdate(DataExport, { id: exportId }, { objectKey });
}
