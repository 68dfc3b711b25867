import { type EntityManager, type Promotion, redemptionSums, termsOf } from '@dailyveg/db';
import type { PromotionOutput } from './promotions.schemas.ts';

/** Promotions as staff see them, with what they have done so far; in one query. */
export async function presentPromotions(
	em: EntityManager,
	promotions: readonly Promotion[],
): Promise<PromotionOutput[]> {
	const sums = await redemptionSums(
		em,
		promotions.map(({ id }) => id),
	);
	return promotions.map((promotion) => {
		const { used: _, ...terms } = termsOf(promotion);
		return { ...terms, ...(sums.get(promotion.id) ?? { redemptions: 0, discountMinor: 0 }) };
	});
}
