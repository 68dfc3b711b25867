import {
	type EntityManager,
	Hub,
	lockProduct,
	newId,
	type Product,
	recordShopPrices,
	refreshHubListPrices,
	SellUnit,
	SellUnitPrice,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { PriceEntryOutput, SchedulePriceInput } from './prices.schemas.ts';

/**
 * Gives a unit a price from a moment on, in one hub or in the shop at large. Readers ask for the price of the moment,
 * so nothing has to run when it begins; only the order of lists by price, and their price range, follow within a minute.
 */
export async function schedulePrice(ctx: UserContext, input: SchedulePriceInput): Promise<PriceEntryOutput> {
	const productId = await productOfUnit(ctx, input.sellUnitId);
	return transact(ctx.services, async (em) => {
		const now = ctx.services.clock.now();
		const effectiveFrom = input.effectiveFrom ?? now;
		if (effectiveFrom < now) refuse('has passed');
		const { product, unit } = await lockUnit(em, productId, input.sellUnitId);
		if (input.hubId !== null && !(await em.findOne(Hub, { id: input.hubId })))
			throw new DomainError('NOT_FOUND', { resource: 'hub' });
		const same = { sellUnit: unit.id, hub: input.hubId, effectiveFrom };
		if (await em.count(SellUnitPrice, same)) refuse('has a price already: cancel that one first');
		const entry = await writePrice(em, ctx, unit, { ...input, effectiveFrom });
		const hasBegun = effectiveFrom <= now;
		if (hasBegun && entry.hubId === null) {
			unit.priceMinor = entry.priceMinor ?? unit.priceMinor;
			unit.compareAtMinor = entry.compareAtMinor;
			product.setSellUnits(product.units.getItems());
		}
		recordAudit(em, ctx, {
			action: 'price.scheduled',
			targetType: 'sellUnit',
			targetId: unit.id,
			after: input,
		});
		await em.flush();
		if (hasBegun && entry.hubId !== null) await refreshHubListPrices(em, [product.id], now);
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return { ...entry, isPlanned: !hasBegun };
	});
}

function refuse(message: string): never {
	throw new DomainError('VALIDATION_FAILED', { issues: [{ path: ['effectiveFrom'], message }] });
}

/** Id of the product a unit belongs to. Asked before the transaction: what is read under the lock must be up to date. */
export async function productOfUnit({ em }: UserContext, sellUnitId: string): Promise<string> {
	const unit = await em.findOne(
		SellUnit,
		{ id: sellUnitId },
		{ fields: ['product'], disableIdentityMap: true },
	);
	if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
	return unit.product.id;
}

/** The unit with its product, under the product's lock: changes to its prices happen one after another. */
async function lockUnit(
	em: EntityManager,
	productId: string,
	sellUnitId: string,
): Promise<{ product: Product; unit: SellUnit }> {
	const product = await lockProduct(em, productId);
	const unit = product?.units.getItems().find(({ id }) => id === sellUnitId);
	if (!product || !unit || product.deletedAt) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
	return { product, unit };
}

type DatedPrice = SchedulePriceInput & { effectiveFrom: Date };

async function writePrice(
	em: EntityManager,
	{ user, services }: UserContext,
	unit: SellUnit,
	{ hubId, priceMinor, compareAtMinor, effectiveFrom }: DatedPrice,
): Promise<Omit<PriceEntryOutput, 'isPlanned'>> {
	const by = { at: services.clock.now(), userId: user.id };
	const entry = { id: newId(), sellUnitId: unit.id, hubId, priceMinor, compareAtMinor, effectiveFrom };
	if (hubId === null && priceMinor !== null) {
		const opening = { priceMinor: unit.priceMinor, compareAtMinor: unit.compareAtMinor };
		const change = { ...entry, priceMinor, opening, openedAt: unit.createdAt };
		await recordShopPrices(em, [change], by);
	} else {
		const { sellUnitId: sellUnit, hubId: hub, ...columns } = entry;
		em.create(SellUnitPrice, { ...columns, sellUnit, hub, createdBy: user.id });
	}
	return { ...entry, createdBy: user.id };
}
