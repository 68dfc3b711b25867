import { lockOrder, move, newId, Payment, postJournal } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { requirePaymentOf } from './load-payment.ts';
import type { ListOwedInput, OwedPaymentOutput, WriteOffInput } from './payments.schemas.ts';

/** Payments of which something is owed although nothing is under way any more, newest first. */
export async function listOwed({ em }: UserContext, { cursor, limit }: ListOwedInput) {
	const rows = await em.find(
		Payment,
		{ owedSince: { $ne: null }, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1, populate: ['order', 'user'] },
	);
	return pageById(rows, limit, presentOwed);
}

/**
 * Staff give up what is still owed of an order, or part of it, in minor units. Throws NOT_FOUND, and WRITE_OFF_TOO_LARGE
 * when no more than less is owed.
 */
export function writeOff(
	ctx: IdempotentContext,
	{ orderId, amountMinor, reason }: WriteOffInput,
): Promise<OwedPaymentOutput> {
	const { services, user, idempotency } = ctx;
	return transact(services, async (em) => {
		const order = await lockOrder(em, orderId);
		if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
		const payment = await requirePaymentOf(em, orderId);
		const owedMinor = payment.owedSince === null ? 0 : payment.owedMinor;
		if (amountMinor > owedMinor) throw new DomainError('WRITE_OFF_TOO_LARGE', { owedMinor });
		payment.writtenOffMinor += amountMinor;
		payment.noteOwed(services.clock.now());
		await postJournal(em, {
			...{ kind: 'written_off', source: `written_off:${newId()}`, currency: payment.currency },
			...{ orderId, paymentId: payment.id, actorId: user.id, reason },
			postedAt: services.clock.now(),
			postings: move({ account: 'bad_debt' }, { account: 'receivable' }, amountMinor),
		});
		recordAudit(em, ctx, {
			...{ action: 'payment.writtenOff', targetType: 'order', targetId: orderId },
			...{ before: { owedMinor }, after: { amountMinor, reason } },
		});
		await em.populate(payment, ['user']);
		await em.flush();
		const output = presentOwed(payment);
		await idempotency.succeed(em, output);
		return output;
	});
}

function presentOwed(payment: Payment): OwedPaymentOutput {
	const { order, user, method, status, currency, amountMinor, capturedMinor, writtenOffMinor } = payment;
	if (!order) throw new TypeError(`payment ${payment.id} is of no order and cannot be owed`);
	return {
		...{ orderId: order.id, orderNumber: order.number, customer: { id: user.id, name: user.name } },
		...{ method, status, currency, amountMinor, capturedMinor, writtenOffMinor },
		...{ owedMinor: payment.owedMinor, owedSince: payment.owedSince },
	};
}
