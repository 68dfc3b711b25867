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
	// By their keys: deleting where nothing is locks the gap into which others insert their first lines.
	const before = await em.find(
		SubscriptionLine,
		{ subscription: subscriptionId },
		{ fields: ['id'], disableIdentityMap: true },
	);
	if (before.length > 0) await em.nativeDelete(SubscriptionLine, { id: { $in: before.map(({ id }) => id) } });
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
