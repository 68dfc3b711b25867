import { claimPaymentsToCheck, findAbandonedTopUps, lockPayment } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { followProvider } from './follow-provider.ts';
import { movePayment } from './load-payment.ts';
import { cancelPayment } from './payments.jobs.ts';

const BATCH_SIZE = 100;
/** How long a customer may take to enter the card for a top-up. */
const TOP_UP_MS = 24 * 60 * 60_000;

/**
 * Asks for payments of which the provider's last word is not in, also such as were cancelled here: a webhook may have
 * got lost. One that cannot be asked for does not hold up the others. Returns how many were asked for.
 */
export async function followStuckPayments(services: Services): Promise<number> {
	if (!services.cardPayments) return 0;
	const references = await transact(services, (em) =>
		claimPaymentsToCheck(em, services.clock.now(), BATCH_SIZE),
	);
	for (const reference of references) {
		try {
			await followProvider(services, reference);
		} catch (err) {
			services.logger.warn({ err, reference }, 'a payment could not be followed');
		}
	}
	return references.length;
}

/** Ends top-ups that nobody paid for a day; returns how many. */
export async function expireTopUps(services: Services): Promise<number> {
	const before = new Date(services.clock.now().getTime() - TOP_UP_MS);
	const ids = await findAbandonedTopUps(services.orm.em.fork(), before, BATCH_SIZE);
	let expired = 0;
	for (const id of ids) if (await expireTopUp(services, id)) expired++;
	return expired;
}

/** False when it was paid in the meantime. */
const expireTopUp = (services: Services, id: string): Promise<boolean> =>
	transact(services, async (em) => {
		const payment = await lockPayment(em, id);
		if (payment?.status !== 'pending') return false;
		movePayment(payment, null, 'cancelled');
		enqueue(em, cancelPayment, { paymentId: id });
		return true;
	});
