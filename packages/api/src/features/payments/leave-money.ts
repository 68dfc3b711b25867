import {
	accountBalance,
	countOpenPayments,
	type EntityManager,
	lockTopUpsOf,
	move,
	postJournal,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { movePayment } from './load-payment.ts';
import { cancelPayment } from './payments.jobs.ts';

/**
 * What becomes of the money of a customer who leaves for good, in the transaction of `em`: top-ups without a card end, and
 * the wallet must be empty unless it is given up. Throws PAYMENTS_OPEN and WALLET_NOT_EMPTY.
 */
export async function leaveMoney(
	em: EntityManager,
	services: Services,
	userId: string,
	forfeitWallet: boolean,
): Promise<void> {
	for (const payment of await lockTopUpsOf(em, userId)) {
		movePayment(payment, null, 'cancelled');
		enqueue(em, cancelPayment, { paymentId: payment.id });
	}
	await em.flush();
	const payments = await countOpenPayments(em, userId);
	if (payments > 0) throw new DomainError('PAYMENTS_OPEN', { payments });
	const balanceMinor = await accountBalance(em, 'customer_wallet', userId);
	if (balanceMinor === 0) return;
	if (!forfeitWallet) throw new DomainError('WALLET_NOT_EMPTY', { balanceMinor, currency: 'INR' });
	await postJournal(em, {
		...{ kind: 'forfeited', source: `forfeited:${userId}`, currency: 'INR', actorId: userId },
		postedAt: services.clock.now(),
		postings: move({ account: 'customer_wallet', ownerId: userId }, { account: 'forfeited' }, balanceMinor),
	});
}
