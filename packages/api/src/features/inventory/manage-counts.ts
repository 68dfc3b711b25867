import { findCountLines, StockCount } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, decodeCursor, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { presentCount } from './lock-count.ts';
import { requireHub } from './require-stock.ts';
import type {
	ListStockCountLinesInput,
	ListStockCountsInput,
	StartStockCountInput,
	StockCountOutput,
} from './stock-counts.schemas.ts';

/** Opens a stock take; the shop goes on selling meanwhile. */
export function startCount(ctx: UserContext, input: StartStockCountInput): Promise<StockCountOutput> {
	const { services, user } = ctx;
	const { hubId, note = null } = input;
	return transact(services, async (em) => {
		const hub = await requireHub(em, hubId);
		const now = services.clock.now();
		const dates = { createdAt: now, updatedAt: now, endedAt: null };
		const count = em.create(StockCount, { hub, note, startedBy: user.id, ...dates });
		await em.flush();
		recordAudit(em, ctx, {
			action: 'stockCount.started',
			targetType: 'stockCount',
			targetId: count.id,
			after: { hubId, note },
		});
		return presentCount(count);
	});
}

/** A hub's stock takes, newest first. */
export async function listCounts({ em }: UserContext, input: ListStockCountsInput) {
	const { hubId, status, cursor, limit } = input;
	await requireHub(em, hubId);
	const where = {
		hub: hubId,
		...(status !== undefined && { status }),
		...beyond(cursor),
	};
	const rows = await em.find(StockCount, where, { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, presentCount);
}

/** What was counted, in the order in which it was first counted. */
export async function listCountLines({ em }: UserContext, input: ListStockCountLinesInput) {
	const { countId, cursor, limit } = input;
	const count = await em.findOne(StockCount, { id: countId });
	if (!count) throw new DomainError('NOT_FOUND', { resource: 'stock count' });
	const afterId = cursor === undefined ? undefined : decodeCursor(cursor).id;
	const rows = await findCountLines(em, { countId, afterId }, limit + 1);
	return pageById(rows, limit, ({ id: _, ...line }) => line);
}
