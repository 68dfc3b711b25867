/** In what a stock item is counted. */
export const stockMeasures = ['gram', 'piece'] as const;
export type StockMeasure = (typeof stockMeasures)[number];

/** What happens to stock. */
export const stockMovementTypes = [
	'receive',
	'reserve',
	'release',
	'pick',
	'short',
	'waste',
	'adjust',
	'return',
] as const;
export type StockMovementType = (typeof stockMovementTypes)[number];

/** Because of what; `opening`: it lay there when the ledger began. */
export const stockCauseKinds = ['order', 'staff', 'count', 'import', 'opening'] as const;
export type StockCauseKind = (typeof stockCauseKinds)[number];

/** Why goods are thrown away; `unsellable` came back from a customer. */
export const wasteReasons = ['expired', 'spoiled', 'damaged', 'sample', 'unsellable', 'other'] as const;
export type WasteReason = (typeof wasteReasons)[number];

/** Why staff correct the books. */
export const adjustReasons = ['counted', 'found', 'missing', 'correction'] as const;
export type AdjustReason = (typeof adjustReasons)[number];

/** Why stock moved, where the type of the movement does not say it. */
export const stockReasons = [
	...wasteReasons,
	...adjustReasons,
	'imported',
	'measure_changed',
	'packed_beyond_books',
] as const;
export type StockReason = (typeof stockReasons)[number];

/** A stock take is open until its differences are booked, or it is given up. */
export const stockCountStatuses = ['open', 'closed', 'cancelled'] as const;
export type StockCountStatus = (typeof stockCountStatuses)[number];

/** What staff are warned of: little is left, a lot expires soon, a lot has expired and waits to be thrown away. */
export const stockAlertKinds = ['low', 'expiring', 'expired'] as const;
export type StockAlertKind = (typeof stockAlertKinds)[number];

/** Which stock staff look at: all of it, what is low, sold out, or about to expire or expired. */
export const stockViews = ['all', 'low', 'out', 'expiring'] as const;
export type StockView = (typeof stockViews)[number];
