/** What delivering costs up to a distance. */
export interface DistanceBand {
	/** Whole meters from the hub to the middle of the pincode, this many included. */
	upToMeters: number;
	feeMinor: number;
}

/** What a hub asks for beside the goods; amounts in minor units. */
export interface DeliveryRuleTerms {
	/** Beyond the last band, and where there are none. */
	feeMinor: number;
	/** Goods worth this much before discounts are delivered free; null: never. */
	freeFromMinor: number | null;
	/** Orders of less are not taken. */
	minimumMinor: number;
	packingFeeMinor: number;
	/** In any order. */
	bands: DistanceBand[];
}

/** Where an order goes, and when. */
export interface Journey {
	/** Whole meters; null: not known. */
	distanceMeters: number | null;
	/** Of the slot, in minor units. */
	surchargeMinor: number;
}

/** What a hub asks for one journey; amounts in minor units. */
export interface DeliveryTerms extends Omit<DeliveryRuleTerms, 'bands'> {
	/** Of the slot; also asked for where delivery is free. */
	surchargeMinor: number;
}

/** What holds where a hub has no rule of its own: ₹25, free from ₹200. */
export const DEFAULT_DELIVERY_RULE: DeliveryRuleTerms = {
	feeMinor: 2_500,
	freeFromMinor: 20_000,
	minimumMinor: 0,
	packingFeeMinor: 0,
	bands: [],
};

/** What the rule says of a journey: the fee is that of the nearest band it fits into. */
export function termsOfJourney(
	{ bands, ...rule }: DeliveryRuleTerms,
	{ distanceMeters, surchargeMinor }: Journey,
): DeliveryTerms {
	const fitting = bands.filter(({ upToMeters }) => distanceMeters !== null && distanceMeters <= upToMeters);
	const [nearest] = fitting.toSorted((a, b) => a.upToMeters - b.upToMeters);
	return { ...rule, feeMinor: nearest?.feeMinor ?? rule.feeMinor, surchargeMinor };
}

/** What holds for an order without a slot at a hub without a rule. */
export const DEFAULT_DELIVERY_TERMS = termsOfJourney(DEFAULT_DELIVERY_RULE, {
	distanceMeters: null,
	surchargeMinor: 0,
});

/** What delivering goods of this value costs, the slot's surcharge included; both in minor units. */
export const deliveryFeeOf = (
	{ feeMinor, freeFromMinor, surchargeMinor }: DeliveryTerms,
	goodsMinor: number,
): number => (freeFromMinor !== null && goodsMinor >= freeFromMinor ? 0 : feeMinor) + surchargeMinor;
