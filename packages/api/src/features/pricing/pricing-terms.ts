import {
	DEFAULT_DELIVERY_TERMS,
	DeliveryRule,
	type DeliveryTerms,
	findAutomaticPromotions,
	findCoupon,
	findCustomerHistories,
	findCustomerHistory,
	type PromotionTerms,
	type Shopper,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';

/** What a hub asks for beside the goods; cached until staff change it. */
export function deliveryTermsOf({ cache, orm }: Services, hubId: string): Promise<DeliveryTerms> {
	return cache.read('pricing', `delivery:${hubId}`, async () => {
		const rule = await orm.em.fork().findOne(DeliveryRule, { hub: hubId });
		if (!rule) return DEFAULT_DELIVERY_TERMS;
		const { feeMinor, freeFromMinor, minimumMinor, packingFeeMinor } = rule;
		return { feeMinor, freeFromMinor, minimumMinor, packingFeeMinor };
	});
}

/** Promotions that may count for a customer's order, and what of their history decides it. */
export interface PromotionsForCustomer {
	promotions: PromotionTerms[];
	shopper: Shopper;
}

/**
 * What counts by itself comes from the cache; a coupon and the customer's history are read anew, and only where there is
 * something to decide. Whether limits still hold is asked again when the order commits.
 */
export async function promotionsFor(
	services: Services,
	userId: string,
	code: string | null,
): Promise<PromotionsForCustomer> {
	const now = services.clock.now();
	const em = services.orm.em.fork();
	const automatic = await automaticPromotions(services, now);
	const coupon = code === null ? null : await findCoupon(em, code);
	const promotions = coupon ? [...automatic, coupon] : automatic;
	const history =
		promotions.length === 0
			? { hasOrderedBefore: false, usedByCustomer: new Map<string, number>() }
			: await findCustomerHistory(
					em,
					userId,
					promotions.map(({ id }) => id),
				);
	return { promotions, shopper: { now, code, ...history } };
}

/** What counts by itself for each of these customers, in a constant number of queries. */
export async function promotionsForMany(
	services: Services,
	userIds: readonly string[],
): Promise<Map<string, PromotionsForCustomer>> {
	const now = services.clock.now();
	const promotions = await automaticPromotions(services, now);
	const histories = await findCustomerHistories(
		services.orm.em.fork(),
		userIds,
		promotions.map(({ id }) => id),
	);
	return new Map(
		Array.from(histories, ([userId, history]) => [
			userId,
			{ promotions, shopper: { now, code: null, ...history } },
		]),
	);
}

async function automaticPromotions({ cache, orm }: Services, now: Date): Promise<PromotionTerms[]> {
	// The cache holds plain JSON.
	const rows = await cache.read('pricing', 'automatic', async () =>
		(await findAutomaticPromotions(orm.em.fork(), now)).map(({ startsAt, endsAt, ...terms }) => ({
			...terms,
			startsAt: startsAt?.toISOString() ?? null,
			endsAt: endsAt?.toISOString() ?? null,
		})),
	);
	return rows.map(({ startsAt, endsAt, ...terms }) => ({
		...terms,
		startsAt: startsAt === null ? null : new Date(startsAt),
		endsAt: endsAt === null ? null : new Date(endsAt),
	}));
}
