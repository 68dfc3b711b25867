import { type EntityManager, move, newId, noteReference, Payment, postJournal } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { notify } from '../notifications/notifications.public.ts';
import { requireCards } from './require-cards.ts';

/**
 * Begins to put money into the customer's wallet by card, `amountMinor` in minor units; it is there once the provider has
 * charged it. Where the process dies on the way nobody has the secret, and the payment expires; the repetition begins
 * another. Throws PAYMENT_METHOD_UNAVAILABLE and PAYMENT_PROVIDER_UNAVAILABLE.
 */
export async function topUpWallet(
	{ user, services, idempotency }: IdempotentContext,
	{ amountMinor }: { amountMinor: number },
) {
	const cards = requireCards(services);
	const id = newId();
	await transact(services, async (own) => {
		own.create(Payment, {
			...{
				id,
				purpose: 'top_up',
				order: null,
				user: user.id,
				method: 'card',
				status: 'pending',
				amountMinor,
			},
		});
	});
	const { reference, clientSecret } = await cards.open({
		...{ paymentId: id, amountMinor, currency: 'INR', description: 'Wallet' },
	});
	const output = { clientSecret, amountMinor, currency: 'INR' };
	await transact(services, async (em) => {
		await noteReference(em, id, reference, services.clock.now());
		await idempotency.succeed(em, output);
	});
	return output;
}

/** The money is there; told again it is credited once. The payment must be locked. */
export async function creditTopUp(em: EntityManager, services: Services, payment: Payment): Promise<void> {
	const { id, user, currency, capturedMinor } = payment;
	const isNew = await postJournal(em, {
		...{ kind: 'top_up', source: `top_up:${id}`, currency, paymentId: id, actorId: user.id },
		postedAt: services.clock.now(),
		postings: move(
			{ account: 'card_clearing' },
			{ account: 'customer_wallet', ownerId: user.id },
			capturedMinor,
		),
	});
	if (!isNew) return;
	const data = { currency, amountMinor: capturedMinor, reason: 'topUp', orderNumber: null } as const;
	notify(em, services, { userId: user.id, kind: 'wallet.credited', data });
}
