import { addDays, findLot, insertLot, Product, postMovements } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { LotOutput, ReceiveLotInput } from './inventory.schemas.ts';
import { refuseTooMuch } from './refuse-too-much.ts';
import { ensureStock, requireLockedStock, todayIn } from './require-stock.ts';

/** Takes a delivery into a hub as a lot of its own, which is sold from now on. */
export async function receiveLot(ctx: IdempotentContext, input: ReceiveLotInput): Promise<LotOutput> {
	const { services, user, idempotency } = ctx;
	await ensureStock(ctx.em, input, services.clock.now());
	return transact(services, async (em) => {
		const now = services.clock.now();
		const stock = await requireLockedStock(em, input);
		refuseTooMuch(stock.onHand + input.quantity);
		const today = await todayIn(em, input.hubId, now);
		const product = await em.findOneOrFail(Product, { id: input.productId });
		const expiresOn = input.expiresOn ?? addDays(today, product.shelfLifeDays);
		if (expiresOn < today) refuseExpired();
		const { quantity, unitCostMinor = null, code = null, note = null } = input;
		const lot = { code, receivedAt: now, expiresOn, unitCostMinor, received: quantity };
		const lotId = await insertLot(em, stock, lot, now);
		await postMovements(
			em,
			[{ stockItemId: stock.id, lotId, type: 'receive', onHandDelta: quantity, reservedDelta: 0 }],
			{ kind: 'staff', id: null, actorId: user.id, note },
			now,
		);
		recordAudit(em, ctx, {
			action: 'stock.received',
			targetType: 'product',
			targetId: input.productId,
			after: { hubId: input.hubId, lotId, quantity, expiresOn, unitCostMinor },
		});
		const received = await findLot(em, lotId);
		if (!received) throw new Error('the lot just written is not there');
		await idempotency.succeed(em, received);
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return received;
	});
}

function refuseExpired(): never {
	throw new DomainError('VALIDATION_FAILED', {
		issues: [{ path: ['expiresOn'], message: 'must not lie in the past' }],
	});
}
