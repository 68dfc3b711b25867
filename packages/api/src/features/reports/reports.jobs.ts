import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

/** Writes a report into a file. One at a time: they read much. */
export const writeReport = defineJob({
	name: 'reports.writeExport',
	payload: z.object({ exportId: z.uuid() }),
	// A few hours, with the growing pauses in between.
	maxAttempts: 10,
	queueName: 'reports.export',
});
