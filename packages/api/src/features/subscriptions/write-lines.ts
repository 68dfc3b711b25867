import {
	type EntityManager,
	findSubscriptionLines,
	newId,
	SellUnit,
	SubscriptionLine,
	tellPrices,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { checkLines } from './change-subscription.ts';

/** Gives a subscription this basket instead of the one it had, at today's prices; NOT_FOUND and what checkLines says. */
export async function writeLines(
	em: EntityManager,
	subscriptionId: string,
	basket: readonly { sellUnitId: string; quantity: number }[],
	now: Date,
): Promise<void> {
	const ids = basket.map(({ sellUnitId }) => sellUnitId);
	if ((await em.count(SellUnit, { id: { $in: ids } })) !== ids.length) {
		throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
	}
	await em.nativeDelete(SubscriptionLine, { subscription: subscriptionId });
	await em.insertMany(
		SubscriptionLine,
		basket.map(({ sellUnitId, quantity }) => ({
			...{ id: newId(), createdAt: now, updatedAt: now, subscription: subscriptionId },
			...{ sellUnit: sellUnitId, quantity, toldPriceMinor: 0 },
		})),
	);
	const lines = await findSubscriptionLines(em, [subscriptionId], now);
	checkLines(lines);
	await tellPrices(em, lines, now);
}
