import { procedureErrors } from '../../contract/procedure-errors.ts';
import { publicProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { sharedOutput } from '../../trpc/shared-output.ts';
import {
	getProductInput,
	listCategoriesOutput,
	listProductsInput,
	listProductsOutput,
	productOutput,
} from './catalog.schemas.ts';
import { getProduct } from './get-product.ts';
import { listCategories } from './list-categories.ts';
import { listProducts } from './list-products.ts';
import { searchInput, searchOutput, suggestInput, suggestOutput } from './search.schemas.ts';
import { searchProducts } from './search-products.ts';
import { suggestProducts } from './suggest-products.ts';

const tag = 'Catalog';

/** Short: a price seen late is caught at checkout, yet nobody likes that. */
const cache = { maxAgeSeconds: 15, staleSeconds: 60 };

export const catalogRouter = router({
	listCategories: publicProcedure
		.meta(
			rest('GET /categories', {
				tag,
				cache,
				summary: 'All categories, parents first',
				errors: procedureErrors['catalog.listCategories'],
			}),
		)
		.output(sharedOutput(listCategoriesOutput))
		.query(({ ctx }) => listCategories(ctx)),

	listProducts: publicProcedure
		.meta(
			rest('GET /products', {
				tag,
				cache,
				summary: 'A page of products',
				errors: procedureErrors['catalog.listProducts'],
			}),
		)
		.input(listProductsInput)
		.output(sharedOutput(listProductsOutput))
		.query(({ ctx, input }) => listProducts(ctx, input)),

	getProduct: publicProcedure
		.meta(
			rest('GET /products/{slug}', {
				tag,
				cache,
				summary: 'A product with all its units',
				errors: procedureErrors['catalog.getProduct'],
			}),
		)
		.input(getProductInput)
		.output(sharedOutput(productOutput))
		.query(({ ctx, input }) => getProduct(ctx, input)),

	search: publicProcedure
		.meta(
			rest('GET /search', {
				tag,
				cache,
				summary: 'Find products by words, beginnings of words and near misses',
				limitClass: 'expensive',
				errors: procedureErrors['catalog.search'],
			}),
		)
		.input(searchInput)
		.output(sharedOutput(searchOutput))
		.query(({ ctx, input }) => searchProducts(ctx, input)),

	suggest: publicProcedure
		.meta(
			rest('GET /search/suggestions', {
				tag,
				cache,
				summary: 'What somebody who types may be looking for',
				errors: procedureErrors['catalog.suggest'],
			}),
		)
		.input(suggestInput)
		.output(sharedOutput(suggestOutput))
		.query(({ ctx, input }) => suggestProducts(ctx, input)),
});
