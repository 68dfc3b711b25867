import type { Handler } from '../handler.ts';

/** Deletes files that nobody refers to any more; repeated, it finds nothing more to delete. */
export const handleEraseFiles: Handler<{ keys: string[] }> = async ({ keys }, { api }) => {
	for (const key of keys) await api.objectStore.delete(key);
	return undefined;
};
