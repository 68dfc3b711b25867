import type { PromotionKind } from './promotions.enums.ts';

/** What decides what a promotion gives, and to whom; amounts in minor units. */
export interface PromotionTerms {
	id: string;
	/** What customers enter; null: it counts by itself. */
	code: string | null;
	name: string;
	kind: PromotionKind;
	/** Basis points of `percent`, minor units of `flat`; 0 otherwise. */
	value: number;
	/** Pieces to pay for, and those given for them, of `buy_x_get_y`; else 0. */
	buyPieces: number;
	getPieces: number;
	/** It never takes off more. */
	maxDiscountMinor: number | null;
	/** Goods before discounts must be worth this much. */
	minimumMinor: number;
	/** Only goods of this category or product; null: all. */
	categoryId: string | null;
	productId: string | null;
	isFirstOrderOnly: boolean;
	/** Whether it counts beside others that are stackable too. */
	isStackable: boolean;
	startsAt: Date | null;
	endsAt: Date | null;
	totalLimit: number | null;
	perCustomerLimit: number | null;
	isActive: boolean;
	/** Orders that have it at present. */
	used: number;
}

/** Who orders, and when. */
export interface Shopper {
	now: Date;
	/** The code they entered. */
	code: string | null;
	hasOrderedBefore: boolean;
	/** By promotion: how many of their orders have it at present. */
	usedByCustomer: ReadonlyMap<string, number>;
}
