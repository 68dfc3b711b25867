/** Flat fee of a delivery, in minor units. */
const DELIVERY_FEE_MINOR = 2_500;
/** Goods worth this much are delivered free, in minor units. */
const FREE_DELIVERY_FROM_MINOR = 20_000;

/** What delivering goods of this value costs the customer; both in minor units. */
export function deliveryFeeMinor(subtotalMinor: number): number {
	return subtotalMinor >= FREE_DELIVERY_FROM_MINOR ? 0 : DELIVERY_FEE_MINOR;
}
