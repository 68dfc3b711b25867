import { enqueue } from '../../platform/define-job.ts';
import { BadWebhookError } from '../../platform/gateways/card-payments.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { syncPayment } from './payments.jobs.ts';

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
	const reference = await services.cardPayments.readWebhook(body, signature);
	if (reference === null) return;
	await transact(services, async (em) => enqueue(em, syncPayment, { reference }));
}
