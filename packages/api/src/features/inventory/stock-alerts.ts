import { StockAlert } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { ListStockAlertsInput, StockAlertOutput } from './stock-alerts.schemas.ts';

const populate = ['stockItem.product'] as const;

/** What staff are warned of, newest first. */
export async function listAlerts({ em }: UserContext, input: ListStockAlertsInput) {
	const { hubId, isOpen, cursor, limit } = input;
	const where = {
		...(hubId !== undefined && { hub: hubId }),
		isOpen: isOpen ? true : null,
		...beyond(cursor),
	};
	const rows = await em.find(StockAlert, where, { orderBy: { id: 'desc' }, limit: limit + 1, populate });
	return pageById(rows, limit, presentAlert);
}

/** Takes note of a warning; whoever does so first stays. */
export function acknowledgeAlert(ctx: UserContext, id: string): Promise<StockAlertOutput> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const now = services.clock.now();
		const unseen = { id, acknowledgedAt: null };
		const taken = { acknowledgedAt: now, acknowledgedBy: user.id, updatedAt: now };
		await em.nativeUpdate(StockAlert, unseen, taken);
		const alert = await em.findOne(StockAlert, { id }, { populate });
		if (!alert) throw new DomainError('NOT_FOUND', { resource: 'stock alert' });
		recordAudit(em, ctx, { action: 'stockAlert.acknowledged', targetType: 'stockAlert', targetId: id });
		return presentAlert(alert);
	});
}

function presentAlert(alert: StockAlert): StockAlertOutput {
	const { id, kind, hub, stockItem, lot, quantity, createdAt, endedAt } = alert;
	const { product, measure } = stockItem;
	return {
		...{ id, kind, hubId: hub.id, productId: product.id, name: product.name, measure },
		...{ lotId: lot?.id ?? null, quantity, raisedAt: createdAt, endedAt },
		...{ acknowledgedAt: alert.acknowledgedAt, acknowledgedBy: alert.acknowledgedBy },
	};
}
