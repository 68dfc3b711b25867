import {
	type EntityManager,
	findPaymentByReference,
	lockOrder,
	lockPayment,
	move,
	type Order,
	type Payment,
	postJournal,
	RESERVATION_MS,
} from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { CardIntent } from '../../platform/gateways/card-payments.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { notify } from '../notifications/notifications.public.ts';
import { movePayment } from './load-payment.ts';
import { cancelPayment, capturePayment } from './payments.jobs.ts';
import { creditTopUp } from './top-up.ts';

/** A webhook has come in: what it tells is asked for by a job, so that neither its order nor its number matters (R13). */
export async function followProvider(services: Services, reference: string): Promise<void> {
	if (!services.cardPayments) return;
	const intent = await services.cardPayments.read(reference);
	await applyIntent(services, intent);
}

/** Brings a payment to where the provider says it stands; told again it changes nothing. */
export async function applyIntent(services: Services, intent: CardIntent): Promise<void> {
	const known = await findPaymentByReference(services.orm.em.fork(), intent.reference);
	if (!known) return;
	await transact(services, async (em) => {
		const order = known.orderId === null ? null : await lockOrder(em, known.orderId);
		const payment = await lockPayment(em, known.id);
		if (!payment) return;
		if (intent.status === 'authorised') authorise(em, services, payment, order, intent);
		if (intent.status === 'captured') await capture(em, services, payment, order, intent);
		if (intent.status === 'cancelled' && payment.canBecome('failed')) movePayment(payment, order, 'failed');
		if (intent.status === 'open' && intent.lastError !== null)
			tellOfRefusal(em, services, payment, order, intent);
	});
}

/** From now on the order waits for staff as any other; one that is gone by now gets its money back. */
function authorise(
	em: EntityManager,
	services: Services,
	payment: Payment,
	order: Order | null,
	{ authorisedMinor }: CardIntent,
): void {
	if (payment.status === 'cancelled' || payment.status === 'failed') {
		enqueue(em, cancelPayment, { paymentId: payment.id });
		return;
	}
	if (payment.status !== 'pending') return;
	payment.authorisedMinor = authorisedMinor;
	movePayment(payment, order, 'authorised');
	if (!order) chargeAll(em, payment);
	else order.reservedUntil = new Date(services.clock.now().getTime() + RESERVATION_MS);
}

/** A top-up waits for nothing. */
function chargeAll(em: EntityManager, payment: Payment): void {
	movePayment(payment, null, 'capturing');
	enqueue(em, capturePayment, { paymentId: payment.id });
}

async function capture(
	em: EntityManager,
	services: Services,
	payment: Payment,
	order: Order | null,
	{ capturedMinor }: CardIntent,
): Promise<void> {
	if (!payment.canBecome('captured')) return;
	payment.capturedMinor = capturedMinor;
	movePayment(payment, order, 'captured');
	if (!order) {
		await creditTopUp(em, services, payment);
		return;
	}
	await postJournal(em, {
		kind: 'order_paid',
		source: `order_paid:${payment.id}`,
		currency: payment.currency,
		orderId: order.id,
		paymentId: payment.id,
		postedAt: services.clock.now(),
		postings: move({ account: 'card_clearing' }, { account: 'receivable' }, capturedMinor),
	});
}

/** Once for each reason: the customer may try another card until the order expires. */
function tellOfRefusal(
	em: EntityManager,
	services: Services,
	payment: Payment,
	order: Order | null,
	{ lastError }: CardIntent,
): void {
	const reason = lastError?.slice(0, 200) ?? null;
	if (!order || payment.status !== 'pending' || payment.lastError === reason) return;
	payment.lastError = reason;
	const { id: orderId, number: orderNumber, currency } = order;
	notify(em, services, {
		userId: order.user.id,
		kind: 'payment.failed',
		data: {
			...{ orderId, orderNumber, currency, amountMinor: payment.amountMinor },
			payBefore: order.reservedUntil.toISOString(),
		},
	});
}
