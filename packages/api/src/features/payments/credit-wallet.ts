import { type EntityManager, move, postJournal } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';

/** A gift of the shop. */
export interface WalletCredit {
	userId: string;
	/** In minor units. */
	amountMinor: number;
	reason: string;
	/** Who gives it; null for the system itself. */
	actorId: string | null;
	/** Names what it is given for: given twice for the same, it is given once. */
	source: string;
	orderId?: string;
}

/** Puts goodwill into a customer's wallet; false when that was done for this source before. */
export const creditWallet = (
	em: EntityManager,
	services: Services,
	{ userId, amountMinor, reason, actorId, source, orderId }: WalletCredit,
): Promise<boolean> =>
	postJournal(em, {
		kind: 'goodwill',
		source: `goodwill:${source}`,
		currency: 'INR',
		orderId,
		actorId,
		reason,
		postedAt: services.clock.now(),
		postings: move({ account: 'goodwill' }, { account: 'customer_wallet', ownerId: userId }, amountMinor),
	});
