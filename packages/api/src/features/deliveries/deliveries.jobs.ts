import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

/** Takes out of a photo what the camera wrote beside its pixels, such as where the customer lives. */
export const cleanPhoto = defineJob({
	name: 'deliveries.cleanPhoto',
	payload: z.object({ photoId: z.uuid() }),
});
