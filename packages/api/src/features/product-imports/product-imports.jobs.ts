import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

/** Brings a file of products in. One after another: two that name the same products would overwrite each other. */
export const importProducts = defineJob({
	name: 'productImports.run',
	payload: z.object({ importId: z.uuid() }),
	queueName: 'productImports.run',
});

/** Writes all products into a file. */
export const writeProducts = defineJob({
	name: 'productImports.export',
	payload: z.object({ exportId: z.uuid() }),
});
