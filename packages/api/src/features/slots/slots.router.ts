import { procedureErrors } from '../../contract/procedure-errors.ts';
import { publicProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listSlots } from './list-slots.ts';
import { listSlotsInput, listSlotsOutput } from './slots.schemas.ts';

export const slotsRouter = router({
	list: publicProcedure
		.meta(
			rest('GET /areas/pincodes/{pincode}/slots', {
				tag: 'Slots',
				// Seats may lag by so much: placing the order decides.
				cache: { maxAgeSeconds: 10, staleSeconds: 10 },
				summary: 'When orders can be delivered to a pincode within seven days',
				errors: procedureErrors['slots.list'],
			}),
		)
		.input(listSlotsInput)
		.output(listSlotsOutput)
		.query(({ ctx, input }) => listSlots(ctx, input)),
});
