import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

/** Renders a picture of a product. One at a time in the whole shop: a large one takes memory and a core for seconds. */
export const renderImage = defineJob({
	name: 'media.renderImage',
	payload: z.object({ imageId: z.uuid() }),
	queueName: 'media.render',
});

/** Deletes files of pictures that nothing refers to any more. */
export const deleteFiles = defineJob({
	name: 'media.deleteFiles',
	payload: z.object({ keys: z.array(z.string()) }),
});
