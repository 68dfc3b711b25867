import { promotionKinds } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';
import { couponCode } from '../pricing/pricing.schemas.ts';

const amount = z.int().min(0).max(100_000_000);
const pieces = z.int().min(0).max(100);
const limit = z.int().min(1).max(10_000_000);

const terms = {
	code: couponCode.nullable().meta({ description: 'What customers enter; null: it counts by itself' }),
	name: z
		.string()
		.trim()
		.min(1)
		.max(80)
		.meta({ description: 'As customers read it', example: 'Harvest week' }),
	kind: z.enum(promotionKinds).meta({ description: 'How it gives', example: 'percent' }),
	value: amount.meta({
		description: 'Basis points of percent (1 to 10000), minor units of flat',
		example: 1000,
	}),
	buyPieces: pieces.default(0).meta({ description: 'Of buy_x_get_y: pieces to pay for' }),
	getPieces: pieces.default(0).meta({ description: 'Of buy_x_get_y: pieces given for them' }),
	maxDiscountMinor: amount.nullable().default(null).meta({ description: 'It never takes off more' }),
	minimumMinor: amount.default(0).meta({ description: 'Goods must be worth this much, before discounts' }),
	categoryId: id.nullable().default(null).meta({ description: 'Only goods of this category' }),
	productId: id.nullable().default(null).meta({ description: 'Only this product' }),
	isFirstOrderOnly: z.boolean().default(false),
	isStackable: z.boolean().default(false).meta({ description: 'Counts beside others that are stackable' }),
	startsAt: instant.nullable().default(null),
	endsAt: instant.nullable().default(null),
	totalLimit: limit.nullable().default(null).meta({ description: 'Orders that may have it in all' }),
	perCustomerLimit: limit.nullable().default(null).meta({ description: 'Orders of one customer that may' }),
};

export const createPromotionInput = z.strictObject(terms).superRefine((promotion, check) => {
	const { kind, value, buyPieces, getPieces, startsAt, endsAt } = promotion;
	const refuse = (path: string, message: string) => check.addIssue({ code: 'custom', path: [path], message });
	if (kind === 'percent' && (value < 1 || value > 10_000)) refuse('value', 'must be 1 to 10000 basis points');
	if (kind === 'flat' && value < 1) refuse('value', 'must be at least 1');
	if (kind === 'buy_x_get_y' && (buyPieces < 1 || getPieces < 1))
		refuse('buyPieces', 'buyPieces and getPieces must be at least 1');
	if (startsAt && endsAt && endsAt <= startsAt) refuse('endsAt', 'must be after startsAt');
});
export type CreatePromotionInput = z.output<typeof createPromotionInput>;

export const updatePromotionInput = z.strictObject({
	id,
	isActive: z.boolean().optional(),
	endsAt: instant.nullable().optional(),
	totalLimit: limit.nullable().optional(),
});
export type UpdatePromotionInput = z.output<typeof updatePromotionInput>;

export const promotionOutput = z.object({
	...terms,
	id,
	isActive: z.boolean(),
	redemptions: z.int().meta({ description: 'Orders that have it, cancelled ones left out' }),
	discountMinor: z.int().meta({ description: 'What it has taken off in all, in minor units' }),
});
export type PromotionOutput = z.output<typeof promotionOutput>;
export const listPromotionsInput = z.strictObject(pageInput);
export type ListPromotionsInput = z.output<typeof listPromotionsInput>;
export const listPromotionsOutput = pageOf(promotionOutput);
