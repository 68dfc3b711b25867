import {
	findBookedBetween,
	findBookedByReference,
	newId,
	Reconciliation,
	ReconciliationDifference,
} from '@dailyveg/db';
import { isUnknownToProvider } from '../../platform/gateways/card-payments.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { notifyStaff } from '../notifications/notifications.public.ts';
import { followProvider, followRefund } from '../payments/payments.public.ts';
import { type Books, compareMovements, type Finding, sumMovements } from './compare-movements.ts';

const DAY_MS = 24 * 60 * 60_000;

type Cards = NonNullable<Services['cardPayments']>;

/**
 * Compares a day in UTC of the provider's account with our books, and notes what they do not agree about after each
 * payment and refund in doubt was brought to where the provider says it stands. Nothing is noted when the provider is
 * away: the day is tried again.
 */
export async function reconcileDay(services: Services, cards: Cards, day: string): Promise<void> {
	const from = new Date(`${day}T00:00:00Z`);
	const to = new Date(from.getTime() + DAY_MS);
	const movements = await cards.listMovements(from, to);
	const references = movements.map(({ reference }) => reference);
	const readBooks = async (): Promise<Books> => {
		const em = services.orm.em.fork();
		return {
			named: await findBookedByReference(em, references),
			booked: await findBookedBetween(em, from, to),
		};
	};
	const elsewhere = new Set<string>();
	for (const finding of compareMovements(movements, await readBooks()))
		if (await isElsewhere(services, cards, finding)) elsewhere.add(finding.providerReference);
	const findings = compareMovements(movements, await readBooks()).filter(
		({ kind, providerReference }) => !(kind.startsWith('missing') && elsewhere.has(providerReference)),
	);
	await record(services, day, sumMovements(movements), findings);
}

/**
 * Asks the provider for what is in doubt, and brings our books up to it. True for what the provider has, though on
 * another day.
 */
async function isElsewhere(
	services: Services,
	cards: Cards,
	{ kind, providerReference }: Finding,
): Promise<boolean> {
	if (kind === 'missing_charge' || kind === 'missing_refund')
		return hasHappened(cards, kind, providerReference);
	try {
		if (kind === 'unknown_charge' || kind === 'charge_differs')
			await followProvider(services, providerReference);
		if (kind === 'unknown_refund' || kind === 'refund_differs')
			await followRefund(services, providerReference);
	} catch (err) {
		// It stays a difference, which people look into; the other ones of the day must not wait for it.
		services.logger.warn({ err, kind, providerReference }, 'a difference could not be followed');
	}
	return false;
}

async function hasHappened(
	cards: Cards,
	kind: 'missing_charge' | 'missing_refund',
	reference: string,
): Promise<boolean> {
	try {
		if (kind === 'missing_charge') return (await cards.read(reference)).status === 'captured';
		await cards.readRefund(reference);
		return true;
	} catch (error) {
		if (isUnknownToProvider(error)) return false;
		throw error;
	}
}

/** One row a day: whoever else reconciles it at the same time fails, and finds it done. */
async function record(
	services: Services,
	day: string,
	totals: ReturnType<typeof sumMovements>,
	findings: readonly Finding[],
): Promise<void> {
	await transact(services, async (em) => {
		const differenceCount = findings.length;
		const reconciliation = em.create(Reconciliation, { id: newId(), day, ...totals, differenceCount });
		for (const finding of findings)
			em.create(ReconciliationDifference, { id: newId(), reconciliation, ...finding });
		if (differenceCount > 0)
			await notifyStaff<'payment.differences'>(em, services, 'orders:refund', {
				...{ kind: 'payment.differences', data: { day, differenceCount } },
			});
		await em.flush();
	});
}
