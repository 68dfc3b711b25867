import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { listCycles } from './list-cycles.ts';
import { rerunCycle } from './rerun-cycle.ts';
import {
	adminListCyclesInput,
	adminListCyclesOutput,
	managedCycleOutput,
	rerunCycleInput,
} from './subscriptions.schemas.ts';

const tag = 'Staff: subscriptions';

export const adminSubscriptionsRouter = router({
	listCycles: permissionProcedure('orders:read')
		.meta(
			rest('GET /admin/subscription-cycles', {
				tag,
				summary: 'What came of the deliveries of subscriptions, newest first',
				errors: procedureErrors['admin.subscriptions.listCycles'],
			}),
		)
		.input(adminListCyclesInput)
		.output(adminListCyclesOutput)
		.query(({ ctx, input }) => listCycles(ctx, input)),

	rerunCycle: permissionProcedure('orders:confirm')
		.meta(
			rest('POST /admin/subscription-cycles/{cycleId}/rerun', {
				tag,
				summary: 'Try a delivery again that ended without an order',
				description: 'Answers what came of it, which may again be no order.',
				errors: procedureErrors['admin.subscriptions.rerunCycle'],
			}),
		)
		.input(rerunCycleInput)
		.output(managedCycleOutput)
		.mutation(({ ctx, input }) => rerunCycle(ctx, input.cycleId)),
});
