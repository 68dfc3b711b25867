import { type AuditAction, lockOrder, lockStock, returnStock } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { correctStock } from './correct-stock.ts';
import type {
	AdjustStockInput,
	RecordWasteInput,
	ReturnStockInput,
	StockOutput,
} from './inventory.schemas.ts';
import { refuseTooMuch } from './refuse-too-much.ts';
import { readStock, requireLockedStock } from './require-stock.ts';

/** Corrects the books of a stock item by so much. */
export function adjustStock(ctx: IdempotentContext, input: AdjustStockInput): Promise<StockOutput> {
	return change(ctx, input, 'stock.adjusted', { type: 'adjust', delta: input.delta, reason: input.reason });
}

/** Books what was thrown away. */
export function recordWaste(ctx: IdempotentContext, input: RecordWasteInput): Promise<StockOutput> {
	return change(ctx, input, 'stock.wasted', { type: 'waste', delta: -input.quantity, reason: input.reason });
}

function change(
	ctx: IdempotentContext,
	input: AdjustStockInput | RecordWasteInput,
	action: AuditAction,
	correction: Omit<Parameters<typeof correctStock>[2], 'lotId'>,
): Promise<StockOutput> {
	const { services, user, idempotency } = ctx;
	return transact(services, async (em) => {
		const now = services.clock.now();
		const stock = await requireLockedStock(em, input);
		refuseTooMuch(stock.onHand + correction.delta);
		const cause = { kind: 'staff', id: null, actorId: user.id, note: input.note ?? null } as const;
		await correctStock(em, stock, { ...correction, lotId: input.lotId }, cause, now);
		const { productId, hubId, lotId = null } = input;
		recordAudit(em, ctx, {
			action,
			targetType: 'product',
			targetId: productId,
			before: { hubId, onHand: stock.onHand },
			after: { hubId, onHand: stock.onHand + correction.delta, lotId, reason: correction.reason },
		});
		const output = await readStock(em, input, now);
		await idempotency.succeed(em, output);
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return output;
	});
}

/** Takes back what an order was given: on sale again, or waste at once. */
export function takeBack(ctx: IdempotentContext, input: ReturnStockInput): Promise<StockOutput> {
	const { services, user, idempotency } = ctx;
	return transact(services, async (em) => {
		const now = services.clock.now();
		const order = await lockOrder(em, input.orderId);
		if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
		const reference = { hubId: order.hub.id, productId: input.productId };
		const stock = await lockStock(em, reference.hubId, reference.productId);
		if (!stock) throw new DomainError('NOT_FOUND', { resource: 'stock' });
		const { quantity, isSellable, note = null } = input;
		const cause = { kind: 'order', id: order.id, actorId: user.id, note } as const;
		const back = [{ stockItemId: stock.id, quantity, isSellable }];
		if (!(await returnStock(em, back, cause, now))) throw new DomainError('RETURN_TOO_LARGE', {});
		recordAudit(em, ctx, {
			action: 'stock.returned',
			targetType: 'order',
			targetId: order.id,
			after: { ...reference, quantity, isSellable },
		});
		const output = await readStock(em, reference, now);
		await idempotency.succeed(em, output);
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return output;
	});
}
