import type { EntityManager, Order, Payment } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { afterCommit } from '../../platform/transaction.ts';
import type { PaymentAlertReason } from '../notifications/notification-kinds.schemas.ts';
import { notifyStaff } from '../notifications/notifications.public.ts';

/** Tells those who may give money back that a payment went another way than the shop meant it to. */
export async function alertStaff(
	em: EntityManager,
	services: Services,
	{
		reason,
		payment,
		order,
		amountMinor,
	}: { reason: PaymentAlertReason; payment: Payment; order: Order | null; amountMinor: number },
): Promise<void> {
	const { id: paymentId } = payment;
	afterCommit(em, ({ logger }) =>
		logger.warn({ paymentId, reason, amountMinor }, 'a payment needs looking at'),
	);
	const data = { reason, paymentId, currency: payment.currency, amountMinor };
	await notifyStaff<'payment.alert'>(em, services, 'orders:refund', {
		kind: 'payment.alert',
		data: { ...data, orderId: order?.id ?? null, orderNumber: order?.number ?? null },
	});
}
