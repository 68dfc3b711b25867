import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

const paymentReference = z.object({ paymentId: z.uuid() });

const providerReference = z.object({ reference: z.string().max(120) });

/** Asks the provider how a payment stands, and follows. */
export const syncPayment = defineJob({ name: 'payments.sync', payload: providerReference });

/** Asks the provider what became of a refund. */
export const syncRefund = defineJob({ name: 'payments.syncRefund', payload: providerReference });

/** Charges what was packed. */
export const capturePayment = defineJob({ name: 'payments.capture', payload: paymentReference });

/** Gives back what was set aside for an order that will not be. */
export const cancelPayment = defineJob({ name: 'payments.cancel', payload: paymentReference });

/** Sends a refund back to the card. */
export const sendRefund = defineJob({
	name: 'payments.refund',
	payload: z.object({ refundId: z.uuid() }),
});
