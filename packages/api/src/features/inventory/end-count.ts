import {
	lockLots,
	lockStockItems,
	postMovements,
	type StockCount,
	StockCountLine,
	type StockMovementDraft,
	setBooked,
	stockCorrection,
} from '@dailyveg/db';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { lockOpenCount, presentCount } from './lock-count.ts';
import type { ClosedStockCountOutput, StockCountOutput } from './stock-counts.schemas.ts';

/**
 * Books the differences of a stock take: each by how far the books were off when the product was counted, whatever was
 * sold or received since then. What orders claim stays: where more is missing than they leave, the rest is not booked.
 */
export function closeCount(ctx: UserContext, countId: string): Promise<ClosedStockCountOutput> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const count = await lockOpenCount(em, countId);
		const now = services.clock.now();
		const lines = await em.find(StockCountLine, { count: countId }, { disableIdentityMap: true });
		const lineOf = new Map(lines.map((line) => [line.stockItem.id, line]));
		const items = await lockStockItems(em, [...lineOf.keys()]);
		const lots = await lockLots(em, [...lineOf.keys()]);
		const movements: StockMovementDraft[] = [];
		const booked = new Map<string, number>();
		let unbookable = 0;
		for (const item of items) {
			const { id = '', counted = 0, expected = 0 } = lineOf.get(item.id) ?? {};
			const difference = counted - expected;
			const delta = Math.max(difference, item.reserved - item.onHand);
			booked.set(id, delta);
			if (delta !== difference) unbookable++;
			if (delta === 0) continue;
			const correction = { type: 'adjust', delta, reason: 'counted' } as const;
			movements.push(...(await stockCorrection(em, item, lots.get(item.id) ?? [], correction, now)));
		}
		await postMovements(em, movements, { kind: 'count', id: countId, actorId: user.id }, now);
		await setBooked(em, booked, now);
		end(count, 'closed', now);
		const summary = {
			lines: lines.length,
			corrected: lines.filter(({ counted, expected }) => counted !== expected).length,
			unbookable,
		};
		const target = { targetType: 'stockCount', targetId: countId, after: summary };
		recordAudit(em, ctx, { action: 'stockCount.closed', ...target });
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return { ...presentCount(count), ...summary };
	});
}

/** Gives a stock take up: nothing of it is booked. */
export function cancelCount(ctx: UserContext, countId: string): Promise<StockCountOutput> {
	return transact(ctx.services, async (em) => {
		const count = await lockOpenCount(em, countId);
		end(count, 'cancelled', ctx.services.clock.now());
		recordAudit(em, ctx, { action: 'stockCount.cancelled', targetType: 'stockCount', targetId: countId });
		return presentCount(count);
	});
}

function end(count: StockCount, status: 'closed' | 'cancelled', now: Date): void {
	count.status = status;
	count.endedAt = now;
}
