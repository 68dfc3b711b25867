/** How a promotion gives: a share, an amount, or pieces for free. */
export const promotionKinds = ['percent', 'flat', 'buy_x_get_y'] as const;
export type PromotionKind = (typeof promotionKinds)[number];

/** Why a promotion does not count. */
export const promotionRefusals = [
	'unknown_code',
	'switched_off',
	'not_started',
	'ended',
	'used_up',
	'used_up_by_customer',
	'not_first_order',
	'minimum_not_reached',
	'nothing_in_scope',
	'not_combinable',
] as const;
export type PromotionRefusalReason = (typeof promotionRefusals)[number];
