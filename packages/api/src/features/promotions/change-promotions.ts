import {
	Category,
	countAutomaticPromotions,
	type EntityManager,
	MAX_AUTOMATIC_PROMOTIONS,
	Product,
	Promotion,
	UniqueConstraintViolationException,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { presentPromotions } from './promotions.presenter.ts';
import type { CreatePromotionInput, PromotionOutput, UpdatePromotionInput } from './promotions.schemas.ts';

/** Starts a promotion. Throws NOT_FOUND, NAME_TAKEN for a code that is in use, and TOO_MANY_PROMOTIONS. */
export async function createPromotion(
	ctx: UserContext,
	input: CreatePromotionInput,
): Promise<PromotionOutput> {
	try {
		return await transact(ctx.services, async (em) => {
			const { categoryId, productId, ...terms } = input;
			const promotion = em.create(Promotion, {
				...terms,
				category: categoryId === null ? null : await requireCategory(em, categoryId),
				product: productId === null ? null : await requireProduct(em, productId),
			});
			await em.flush();
			const now = ctx.services.clock.now();
			if (countsByItself(promotion, now)) await requireRoom(em, now);
			recordAudit(em, ctx, {
				action: 'promotion.created',
				targetType: 'promotion',
				targetId: promotion.id,
				after: input,
			});
			afterCommit(em, ({ cache }) => cache.invalidate('pricing'));
			return presentOne(em, promotion);
		});
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('NAME_TAKEN', {});
		throw error;
	}
}

/**
 * Ends, resumes or bounds a promotion; what it gives never changes: another is another promotion. Throws NOT_FOUND,
 * TOO_MANY_PROMOTIONS, and PROMOTION_UNLIMITED where a limit comes too late: the orders before it were not counted.
 */
export function updatePromotion(
	ctx: UserContext,
	{ id, ...changes }: UpdatePromotionInput,
): Promise<PromotionOutput> {
	return transact(ctx.services, async (em) => {
		const promotion = await em.findOne(Promotion, { id });
		if (!promotion) throw new DomainError('NOT_FOUND', { resource: 'promotion' });
		const { isActive, endsAt, totalLimit } = promotion;
		if (changes.totalLimit !== undefined && changes.totalLimit !== null && totalLimit === null)
			throw new DomainError('PROMOTION_UNLIMITED', {});
		const now = ctx.services.clock.now();
		const didCount = countsByItself(promotion, now);
		em.assign(promotion, changes, { ignoreUndefined: true });
		recordAudit(em, ctx, {
			action: 'promotion.changed',
			targetType: 'promotion',
			targetId: id,
			before: { isActive, endsAt, totalLimit },
			after: changes,
		});
		await em.flush();
		if (!didCount && countsByItself(promotion, now)) await requireRoom(em, now);
		afterCommit(em, ({ cache }) => cache.invalidate('pricing'));
		return presentOne(em, promotion);
	});
}

async function presentOne(em: EntityManager, promotion: Promotion): Promise<PromotionOutput> {
	const [output] = await presentPromotions(em, [promotion]);
	if (!output) throw new TypeError('a promotion was not presented');
	return output;
}

/** Whether it is looked at for every quote, now or later. */
const countsByItself = ({ code, isActive, endsAt }: Promotion, now: Date): boolean =>
	code === null && isActive && (endsAt === null || endsAt > now);

/** Once it is written. */
async function requireRoom(em: EntityManager, now: Date): Promise<void> {
	if ((await countAutomaticPromotions(em, now)) > MAX_AUTOMATIC_PROMOTIONS)
		throw new DomainError('TOO_MANY_PROMOTIONS', { limit: MAX_AUTOMATIC_PROMOTIONS });
}

async function requireCategory(em: EntityManager, id: string): Promise<Category> {
	const category = await em.findOne(Category, { id });
	if (!category) throw new DomainError('NOT_FOUND', { resource: 'category' });
	return category;
}

async function requireProduct(em: EntityManager, id: string): Promise<Product> {
	const product = await em.findOne(Product, { id });
	if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
	return product;
}
