import {
	Category,
	type EntityManager,
	lockProduct,
	type Product,
	recordShopPrices,
	reindexProductTerms,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { emitEvent } from '../webhooks/webhooks.public.ts';
import { presentProductEvent } from './catalog.presenter.ts';
import type { UpdateProductInput } from './catalog.schemas.ts';

/** Changes what is given and leaves the rest; the search index and the list price follow. */
export function updateProduct(ctx: UserContext, input: UpdateProductInput): Promise<Product> {
	const { id, unitPrices = [], isActive, categorySlug, ...fields } = input;
	return transact(ctx.services, async (em) => {
		const product = await lockProduct(em, id);
		if (!product || product.deletedAt) throw new DomainError('NOT_FOUND', { resource: 'product' });
		const before = productChange(product, input);
		if (categorySlug !== undefined) product.category = await requireCategory(em, categorySlug);
		em.assign(product, fields, { ignoreUndefined: true });
		if (isActive !== undefined) product.putOnSale(isActive);
		await setPrices(em, ctx, product, unitPrices);
		await em.flush();
		await reindexProductTerms(em, product);
		recordAudit(em, ctx, {
			action: 'product.changed',
			targetType: 'product',
			targetId: id,
			before,
			after: productChange(product, input),
		});
		await emitEvent(em, ctx.services, 'product.changed', presentProductEvent(product));
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return product;
	});
}

async function requireCategory(em: EntityManager, slug: string): Promise<Category> {
	const category = await em.findOne(Category, { slug });
	if (!category) throw new DomainError('NOT_FOUND', { resource: 'category' });
	return category;
}

/** New prices for the whole shop, from now on; the schedule keeps those there were. */
async function setPrices(
	em: EntityManager,
	{ user, services }: UserContext,
	product: Product,
	prices: NonNullable<UpdateProductInput['unitPrices']>,
): Promise<void> {
	const now = services.clock.now();
	const units = product.units.getItems();
	const changes = prices.map(({ sellUnitId, priceMinor, compareAtMinor }) => {
		const unit = units.find((candidate) => candidate.id === sellUnitId);
		if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
		const opening = { priceMinor: unit.priceMinor, compareAtMinor: unit.compareAtMinor };
		unit.priceMinor = priceMinor;
		unit.compareAtMinor = compareAtMinor;
		const effectiveFrom = now;
		return { sellUnitId, priceMinor, compareAtMinor, opening, openedAt: unit.createdAt, effectiveFrom };
	});
	await recordShopPrices(em, changes, { at: now, userId: user.id });
	product.setSellUnits(units);
}

/** What the input is about to change, or has changed: its fields and prices as the product has them. */
function productChange(
	product: Product,
	{ id: _id, unitPrices = [], categorySlug, ...fields }: UpdateProductInput,
): object {
	const names = Object.keys(fields) as (keyof typeof fields)[];
	const changed = {
		...Object.fromEntries(names.map((name) => [name, product[name]])),
		...(categorySlug === undefined ? {} : { categoryId: product.category.id }),
	};
	if (unitPrices.length === 0) return changed;
	const ids = new Set(unitPrices.map(({ sellUnitId }) => sellUnitId));
	const units = product.units.getItems().filter((unit) => ids.has(unit.id));
	return { ...changed, unitPrices: units.map(({ id, priceMinor }) => ({ sellUnitId: id, priceMinor })) };
}
