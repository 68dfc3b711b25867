import { enqueue } from '../../platform/define-job.ts';
import { BadWebhookError } from '../../platform/gateways/card-payments.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { syncPayment, syncRefund } from './payments.jobs.ts';

/**
 * Takes what the provider tells: once this resolves a job will follow it up. Throws BadWebhookError unless the provider
 * signed it within the last five minutes (R12), and where the shop takes no cards.
 */
export async function acceptPaymentWebhook(
	services: Services,
	body: Buffer,
	signature: string,
): Promise<void> {
	if (!services.cardPayments) throw new BadWebhookError('the shop takes no cards');
	const subject = await services.cardPayments.readWebhook(body, signature);
	if (subject === null) return;
	const { kind, reference } = subject;
	const job = kind === 'refund' ? syncRefund : syncPayment;
	await transact(services, async (em) => enqueue(em, job, { reference }));
}
