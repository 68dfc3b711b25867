import { lockOrder, newId, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { notify } from '../notifications/notifications.public.ts';
import { creditWallet } from './credit-wallet.ts';
import type { CreditWalletInput, RefundOrderInput } from './payments.schemas.ts';
import { refundPayment } from './refund-payment.ts';

/** Staff give back part or all of what an order was charged. Throws NOT_FOUND and REFUND_TOO_LARGE. */
export function refundByStaff(ctx: IdempotentContext, { orderId, ...refund }: RefundOrderInput) {
	const { services, user, idempotency } = ctx;
	return transact(services, async (em) => {
		await refundPayment(em, services, { orderId, ...refund, actorId: user.id });
		const order = await lockOrder(em, orderId);
		if (!order) throw new TypeError('a locked order vanished');
		recordAudit(em, ctx, {
			...{ action: 'order.refunded', targetType: 'order', targetId: orderId, after: refund },
		});
		await em.flush();
		const output = { orderId, refundedMinor: order.refundedMinor };
		await idempotency.succeed(em, output);
		return output;
	});
}

/** Staff put goodwill into a customer's wallet. Throws NOT_FOUND, also for accounts that are no customer's. */
export function creditByStaff(ctx: IdempotentContext, { userId, amountMinor, reason }: CreditWalletInput) {
	const { services, user, idempotency } = ctx;
	return transact(services, async (em) => {
		if ((await em.count(User, { id: userId, role: 'customer', deletedAt: null })) === 0)
			throw new DomainError('NOT_FOUND', { resource: 'customer' });
		const source = newId();
		await creditWallet(em, services, { userId, amountMinor, reason, actorId: user.id, source });
		const data = { currency: 'INR', amountMinor, reason: 'goodwill', orderNumber: null } as const;
		notify(em, services, { userId, kind: 'wallet.credited', data });
		recordAudit(em, ctx, {
			...{ action: 'wallet.credited', targetType: 'user', targetId: userId, after: { amountMinor, reason } },
		});
		await em.flush();
		const output = { ok: true as const };
		await idempotency.succeed(em, output);
		return output;
	});
}
