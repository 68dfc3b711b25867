import { journalKinds, paymentMethods, paymentStatuses, refundDestinations } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { currency, id, instant, minorUnits } from '../../contract/values.ts';

const MAX_AMOUNT_MINOR = 100_000_000;

const amountMinor = z
	.int()
	.min(1)
	.max(MAX_AMOUNT_MINOR)
	.meta({ description: 'Amount in minor units (paise)', example: 10_000 });
const reason = z
	.string()
	.trim()
	.min(1)
	.max(200)
	.meta({ description: 'Why; the customer may read it', example: 'Two were soft' });

export const startPaymentInput = z.strictObject({ orderId: id });
export const startPaymentOutput = z.object({
	clientSecret: z.string().meta({ description: 'For the provider’s own form, which takes the card' }),
	amountMinor: minorUnits.meta({
		description:
			'What is set aside: the price and 10 %, since weighed goods may weigh more; what was packed is charged',
	}),
	currency,
});

export const walletOutput = z.object({ balanceMinor: minorUnits, currency });
export const topUpWalletInput = z.strictObject({
	amountMinor: amountMinor.min(10_000).max(5_000_000),
});
export const listWalletInput = z.strictObject(pageInput);
export type ListWalletInput = z.output<typeof listWalletInput>;
export const listWalletOutput = pageOf(
	z.object({
		id,
		kind: z.enum(journalKinds).meta({ description: 'What it was', example: 'top_up' }),
		amountMinor: z.int().meta({ description: 'In minor units; negative where it was spent', example: -4000 }),
		orderId: id.nullable(),
		reason: z.string().nullable(),
		postedAt: instant,
	}),
);

export const refundOrderInput = z.strictObject({
	orderId: id,
	amountMinor,
	to: z.enum(refundDestinations).meta({ description: 'Cash goes into the wallet in either case' }),
	reason,
});
export type RefundOrderInput = z.output<typeof refundOrderInput>;
export const refundOrderOutput = z.object({
	orderId: id,
	refundedMinor: minorUnits.meta({ description: 'Of the order, in all' }),
});

const customer = z.object({ id, name: z.string() });
export const owedPaymentOutput = z.object({
	...{ orderId: id, orderNumber: z.string(), customer, currency },
	method: z.enum(paymentMethods),
	status: z.enum(paymentStatuses),
	amountMinor: minorUnits.meta({ description: 'What the packed order costs, less what was refunded unpaid' }),
	capturedMinor: minorUnits.meta({ description: 'What was paid of it' }),
	writtenOffMinor: minorUnits,
	owedMinor: minorUnits,
	owedSince: instant.nullable(),
});
export type OwedPaymentOutput = z.output<typeof owedPaymentOutput>;
export const listOwedInput = z.strictObject(pageInput);
export type ListOwedInput = z.output<typeof listOwedInput>;
export const listOwedOutput = pageOf(owedPaymentOutput);

export const writeOffInput = z.strictObject({ orderId: id, amountMinor, reason });
export type WriteOffInput = z.output<typeof writeOffInput>;

export const creditWalletInput = z.strictObject({
	userId: id,
	amountMinor: amountMinor.max(1_000_000),
	reason,
});
export type CreditWalletInput = z.output<typeof creditWalletInput>;
