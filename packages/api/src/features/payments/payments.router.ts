import { procedureErrors } from '../../contract/procedure-errors.ts';
import { idempotently } from '../../trpc/idempotently.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	listWalletInput,
	listWalletOutput,
	startPaymentInput,
	startPaymentOutput,
	topUpWalletInput,
	walletOutput,
} from './payments.schemas.ts';
import { startPayment } from './start-payment.ts';
import { topUpWallet } from './top-up.ts';
import { getWallet, listWallet } from './wallet.ts';

const tag = 'Payments';

export const paymentsRouter = router({
	start: customerProcedure
		.meta(
			rest('POST /orders/{orderId}/payment', {
				tag,
				summary: 'Pay an order by card',
				description: 'Within 15 minutes of placing it. Asked again, it is the same payment.',
				errors: procedureErrors['payments.start'],
			}),
		)
		.input(startPaymentInput)
		.output(startPaymentOutput)
		.mutation(({ ctx, input }) => startPayment(ctx, input.orderId)),
});

export const walletRouter = router({
	get: customerProcedure
		.meta(
			rest('GET /wallet', { tag, summary: 'What is in your wallet', errors: procedureErrors['wallet.get'] }),
		)
		.output(walletOutput)
		.query(({ ctx }) => getWallet(ctx)),

	list: customerProcedure
		.meta(
			rest('GET /wallet/entries', {
				tag,
				summary: 'What came into your wallet and went out of it, newest first',
				errors: procedureErrors['wallet.list'],
			}),
		)
		.input(listWalletInput)
		.output(listWalletOutput)
		.query(({ ctx, input }) => listWallet(ctx, input)),

	topUp: customerProcedure
		.meta(
			rest('POST /wallet/top-ups', {
				tag,
				summary: 'Put money into your wallet by card',
				description: 'It is there once the provider has charged it. Needs an Idempotency-Key.',
				status: 202,
				isIdempotent: true,
				errors: procedureErrors['wallet.topUp'],
			}),
		)
		.input(topUpWalletInput)
		.output(startPaymentOutput)
		.mutation((call) => idempotently(call, topUpWallet)),
});
