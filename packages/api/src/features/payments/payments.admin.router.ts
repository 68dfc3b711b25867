import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { idempotently } from '../../trpc/idempotently.ts';
import { freshPermissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { creditWalletInput, refundOrderInput, refundOrderOutput } from './payments.schemas.ts';
import { creditByStaff, refundByStaff } from './staff-money.ts';

const tag = 'Staff: payments';

export const adminPaymentsRouter = router({
	refund: freshPermissionProcedure('orders:refund')
		.meta(
			rest('POST /admin/orders/{orderId}/refunds', {
				tag,
				summary: 'Give back part or all of what an order was charged',
				isIdempotent: true,
				errors: procedureErrors['admin.payments.refund'],
			}),
		)
		.input(refundOrderInput)
		.output(refundOrderOutput)
		.mutation((call) => idempotently(call, refundByStaff)),

	creditWallet: freshPermissionProcedure('orders:refund')
		.meta(
			rest('POST /admin/users/{userId}/wallet-credits', {
				tag,
				summary: 'Put goodwill into a customer’s wallet',
				status: 204,
				isIdempotent: true,
				errors: procedureErrors['admin.payments.creditWallet'],
			}),
		)
		.input(creditWalletInput)
		.output(done)
		.mutation((call) => idempotently(call, creditByStaff)),
});
