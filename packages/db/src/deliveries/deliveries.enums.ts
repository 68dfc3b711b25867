/** `planned`: it may still change; `started`: its orders are on the road; `finished`: every stop has ended. */
export const deliveryRunStatuses = ['planned', 'started', 'finished'] as const;
export type DeliveryRunStatus = (typeof deliveryRunStatuses)[number];

/** States of a stop, in the order they are passed; the last three end it. */
export const deliveryStopStatuses = [
	'pending',
	'arrived',
	'delivered',
	'partly_delivered',
	'failed',
] as const;
export type DeliveryStopStatus = (typeof deliveryStopStatuses)[number];

/** How it is known that the customer has the goods. */
export const deliveryProofKinds = ['code', 'photo'] as const;
export type DeliveryProofKind = (typeof deliveryProofKinds)[number];

/** `submitted`: checked, still with what the camera wrote beside the pixels; `kept`: only the picture is left. */
export const deliveryPhotoStatuses = ['uploading', 'submitted', 'kept', 'refused'] as const;
export type DeliveryPhotoStatus = (typeof deliveryPhotoStatuses)[number];

/** Why a customer did not get the goods. */
export const deliveryFailReasons = [
	'nobody_home',
	'wrong_address',
	'unreachable',
	'refused',
	'no_money',
	'damaged',
	'other',
] as const;
export type DeliveryFailReason = (typeof deliveryFailReasons)[number];

/** `declared`: the rider says what there is; `confirmed`: staff have counted it. */
export const riderSettlementStatuses = ['declared', 'confirmed'] as const;
export type RiderSettlementStatus = (typeof riderSettlementStatuses)[number];

/** States of an order in which it may be put on a run. */
export const deliverableStatuses = ['confirmed', 'packing', 'packed'] as const;
