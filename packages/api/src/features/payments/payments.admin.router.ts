import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { idempotently } from '../../trpc/idempotently.ts';
import { freshPermissionProcedure, permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	creditWalletInput,
	listOwedInput,
	listOwedOutput,
	owedPaymentOutput,
	refundOrderInput,
	refundOrderOutput,
	writeOffInput,
} from './payments.schemas.ts';
import { creditByStaff, refundByStaff } from './staff-money.ts';
import { listOwed, writeOff } from './write-off.ts';

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

	listOwed: permissionProcedure('orders:refund')
		.meta(
			rest('GET /admin/payments/owed', {
				tag,
				summary: 'What customers owe of orders that nobody is charged for any more, newest first',
				errors: procedureErrors['admin.payments.listOwed'],
			}),
		)
		.input(listOwedInput)
		.output(listOwedOutput)
		.query(({ ctx, input }) => listOwed(ctx, input)),

	writeOff: freshPermissionProcedure('orders:refund')
		.meta(
			rest('POST /admin/orders/{orderId}/write-offs', {
				tag,
				summary: 'Give up what a customer owes of an order',
				isIdempotent: true,
				errors: procedureErrors['admin.payments.writeOff'],
			}),
		)
		.input(writeOffInput)
		.output(owedPaymentOutput)
		.mutation((call) => idempotently(call, writeOff)),

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
