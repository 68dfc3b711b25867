import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

/** Writes everything kept about a person into a file. */
export const writeExport = defineJob({
	name: 'account.writeExport',
	payload: z.object({ exportId: z.uuid() }),
});

/** Deletes files of a person who left. */
export const eraseFiles = defineJob({
	name: 'account.eraseFiles',
	payload: z.object({ keys: z.array(z.string()) }),
});
