import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

const paymentReference = z.object({ paymentId: z.uuid() });

/** Asks the provider how a payment stands, and follows. */
export const syncPayment = defineJob({
	name: 'payments.sync',
	payload: z.object({ reference: z.string().max(120) }),
});

/** Charges what was packed. */
export const capturePayment = defineJob({ name: 'payments.capture', payload: paymentReference });

/** Gives back what was set aside for an order that will not be. */
export const cancelPayment = defineJob({ name: 'payments.cancel', payload: paymentReference });

/** Sends a refund back to the card. */
export const sendRefund = defineJob({
	name: 'payments.refund',
	payload: z.object({ refundId: z.uuid() }),
});
