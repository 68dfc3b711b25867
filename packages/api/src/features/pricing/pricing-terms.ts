import {
	DEFAULT_DELIVERY_RULE,
	DeliveryRule,
	type DeliveryRuleTerms,
	type DeliveryTerms,
	distanceMeters,
	findAutomaticPromotions,
	findCoupon,
	findCustomerHistories,
	findCustomerHistory,
	Hub,
	Pincode,
	type PromotionTerms,
	type Shopper,
	termsOfJourney,
} from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';

/** What a hub asks for beside the goods; cached until staff change it. */
export function deliveryRuleOf({ cache, orm }: Services, hubId: string): Promise<DeliveryRuleTerms> {
	return cache.read('pricing', `delivery:${hubId}`, async () => {
		const rule = await orm.em.fork().findOne(DeliveryRule, { hub: hubId });
		if (!rule) return DEFAULT_DELIVERY_RULE;
		const { feeMinor, freeFromMinor, minimumMinor, packingFeeMinor, bands } = rule;
		return { feeMinor, freeFromMinor, minimumMinor, packingFeeMinor, bands: bands ?? [] };
	});
}

/** From which hub an order comes, where it goes, and when. */
export interface Delivery {
	hubId: string;
	/** Left out: the fee of the rule counts, whatever the distance. */
	pincode?: string | undefined;
	/** Left out or null: whenever the hub gets round to it. */
	slot?: { surchargeMinor: number } | null | undefined;
}

/** What the hub asks for a delivery. */
export async function deliveryTermsOf(
	services: Services,
	{ hubId, pincode, slot }: Delivery,
): Promise<DeliveryTerms> {
	const rule = await deliveryRuleOf(services, hubId);
	// Most hubs have one fee: nothing is to be measured there.
	const isFar = rule.bands.length > 0 && pincode !== undefined;
	const distance = isFar ? await distanceTo(services, hubId, pincode) : null;
	return termsOfJourney(rule, { distanceMeters: distance, surchargeMinor: slot?.surchargeMinor ?? 0 });
}

/** Whole meters from the hub to the middle of the pincode; null for a pincode that nobody knows. */
async function distanceTo({ cache, orm }: Services, hubId: string, pincode: string): Promise<number | null> {
	const { meters } = await cache.read('pricing', `distance:${hubId}:${pincode}`, async () => {
		const em = orm.em.fork();
		const [hub, middle] = await Promise.all([em.findOne(Hub, { id: hubId }), em.findOne(Pincode, pincode)]);
		return { meters: hub && middle && Math.round(distanceMeters(placeOf(hub), placeOf(middle))) };
	});
	return meters;
}

const placeOf = ({ latitude, longitude }: Pick<Hub, 'latitude' | 'longitude'>) => ({
	latitude: Number(latitude),
	longitude: Number(longitude),
});

/** Promotions that may count for a customer's order, and what of their history decides it. */
export interface PromotionsForCustomer {
	promotions: PromotionTerms[];
	shopper: Shopper;
}

/**
 * What counts by itself comes from the cache; a coupon and the customer's history are read anew, and only where there is
 * something to decide; a guest has none. Whether limits still hold is asked again when the order commits.
 */
export async function promotionsFor(
	services: Services,
	userId: string | null,
	code: string | null,
): Promise<PromotionsForCustomer> {
	const now = services.clock.now();
	const em = services.orm.em.fork();
	const automatic = await automaticPromotions(services, now);
	const coupon = code === null ? null : await findCoupon(em, code);
	const promotions = coupon ? [...automatic, coupon] : automatic;
	const history =
		promotions.length === 0 || userId === null
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
