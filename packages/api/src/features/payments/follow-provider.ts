import {
	type EntityManager,
	findPaymentByReference,
	lockOrder,
	lockPayment,
	move,
	nextProviderCheck,
	noteReference,
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
import { failPayment } from './fail-payment.ts';
import { movePayment } from './load-payment.ts';
import { cancelPayment, capturePayment } from './payments.jobs.ts';
import { returnStrayCharge } from './stray-charge.ts';
import { creditTopUp } from './top-up.ts';

/** A webhook has come in: what it tells is asked for by a job, so that neither its order nor its number matters (R13). */
export async function followProvider(services: Services, reference: string): Promise<void> {
	if (!services.cardPayments) return;
	const intent = await services.cardPayments.read(reference);
	await applyIntent(services, intent);
}

/** Brings a payment to where the provider says it stands; told again it changes nothing. */
export async function applyIntent(services: Services, intent: CardIntent): Promise<void> {
	const known = await findPaymentByReference(services.orm.em.fork(), intent.reference, intent.paymentId);
	if (!known) return;
	await transact(services, async (em) => {
		const order = known.orderId === null ? null : await lockOrder(em, known.orderId);
		// Where the process died between asking for it and noting its name.
		await noteReference(em, known.id, intent.reference, services.clock.now());
		const payment = await lockPayment(em, known.id);
		if (payment?.providerReference !== intent.reference) return;
		await apply(em, services, payment, order, intent);
		const isFinal = intent.status === 'captured' || intent.status === 'cancelled';
		payment.checkProviderAt = isFinal ? null : nextProviderCheck(payment, services.clock.now());
	});
}

async function apply(
	em: EntityManager,
	services: Services,
	payment: Payment,
	order: Order | null,
	intent: CardIntent,
): Promise<void> {
	const isOpen = intent.status === 'open' || intent.status === 'authorised';
	// Whatever the webhook was that got lost: what is given up here is given up there.
	if (isOpen && (payment.status === 'cancelled' || payment.status === 'failed'))
		enqueue(em, cancelPayment, { paymentId: payment.id });
	else if (intent.status === 'authorised') authorise(em, services, payment, order, intent);
	else if (intent.status === 'captured') await capture(em, services, payment, order, intent);
	else if (intent.status === 'cancelled') await failPayment(em, services, payment, order);
	else if (intent.lastError !== null) tellOfRefusal(em, services, payment, order, intent);
}

/** From now on the order waits for staff as any other. */
function authorise(
	em: EntityManager,
	services: Services,
	payment: Payment,
	order: Order | null,
	{ authorisedMinor }: CardIntent,
): void {
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
	if (payment.status === 'captured') return;
	if (!isExpected(payment)) {
		await returnStrayCharge(em, services, payment, order, capturedMinor);
		return;
	}
	payment.capturedMinor = capturedMinor;
	// The provider never charges more than was set aside.
	payment.authorisedMinor = Math.max(payment.authorisedMinor, capturedMinor);
	movePayment(payment, order, 'captured');
	payment.noteOwed(services.clock.now());
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

/** Whether the shop wants the money: orders are charged once they are packed, top-ups until they are given up. */
const isExpected = ({ purpose, status, isSettled }: Payment): boolean =>
	purpose === 'order'
		? status === 'capturing' || (status === 'failed' && isSettled)
		: status !== 'cancelled' && status !== 'failed';

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
