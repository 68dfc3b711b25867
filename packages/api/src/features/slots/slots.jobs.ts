import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

/** Lets what was planned by a hub's calendar follow a change of it. */
export const followCalendar = defineJob({
	name: 'slots.followCalendar',
	payload: z.object({ hubId: z.uuid() }),
	// Staff change several windows in a row, and each time all of the hub is looked at.
	queueOf: ({ hubId }) => `slots:${hubId}`,
});
