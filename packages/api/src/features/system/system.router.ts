import { z } from 'zod';
import { procedureErrors } from '../../contract/procedure-errors.ts';
import { instant } from '../../contract/values.ts';
import { publicProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';

export const systemRouter = router({
	time: publicProcedure
		.meta(
			rest('GET /time', {
				tag: 'System',
				summary: 'The clock of the server: the cheapest call there is',
				errors: procedureErrors['system.time'],
			}),
		)
		.output(z.object({ now: instant }))
		.query(({ ctx }) => ({ now: ctx.services.clock.now() })),
});
