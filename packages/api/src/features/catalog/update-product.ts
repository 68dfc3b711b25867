import { Product, reindexProductTerms } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import type { UpdateProductInput } from './catalog.schemas.ts';

/** Changes what is given and leaves the rest; the search index and the list price follow. */
export function updateProduct({ services }: UserContext, input: UpdateProductInput): Promise<Product> {
	const { id, unitPrices = [], ...fields } = input;
	return transact(services, async (em) => {
		const product = await em.findOne(Product, { id }, { populate: ['units'] });
		if (!product) throw new DomainError('NOT_FOUND', { resource: 'product' });
		em.assign(product, fields, { ignoreUndefined: true });
		const units = product.units.getItems();
		for (const { sellUnitId, priceMinor } of unitPrices) {
			const unit = units.find((candidate) => candidate.id === sellUnitId);
			if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
			unit.priceMinor = priceMinor;
		}
		product.setSellUnits(units);
		await em.flush();
		await reindexProductTerms(em, product);
		afterCommit(em, ({ cache }) => void cache.invalidate('catalog'));
		return product;
	});
}
