import { procedureErrors } from '../../contract/procedure-errors.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { quoteCartInput, quoteCartOutput } from '../pricing/pricing.schemas.ts';
import { presentCart } from './cart.presenter.ts';
import { cartOutput, cartPlaceInput, removeItemInput, setItemInput } from './cart.schemas.ts';
import { acceptPrices, clearCart, getCart, removeItem, setItem } from './cart.service.ts';
import { quoteCart } from './quote-cart.ts';

const tag = 'Cart';

export const cartRouter = router({
	get: customerProcedure
		.meta(
			rest('GET /cart', { tag, summary: 'The cart at today’s prices', errors: procedureErrors['cart.get'] }),
		)
		.input(cartPlaceInput)
		.output(cartOutput)
		.query(async ({ ctx, input }) => presentCart(await getCart(ctx, input))),

	quote: customerProcedure
		.meta(
			rest('GET /cart/quote', {
				tag,
				summary: 'What the cart would cost, with fees, promotions and tax',
				description: 'Says of each promotion whether it counts, or why not. Keeps nothing.',
				errors: procedureErrors['cart.quote'],
				limits: ['coupon.account'],
			}),
		)
		.input(quoteCartInput)
		.output(quoteCartOutput)
		.query(({ ctx, input }) => quoteCart(ctx, input)),

	setItem: customerProcedure
		.meta(
			rest('PUT /cart/items/{sellUnitId}', {
				tag,
				summary: 'Set the quantity of a line',
				errors: procedureErrors['cart.setItem'],
			}),
		)
		.input(setItemInput)
		.output(cartOutput)
		.mutation(async ({ ctx, input }) => presentCart(await setItem(ctx, input))),

	removeItem: customerProcedure
		.meta(
			rest('DELETE /cart/items/{sellUnitId}', {
				tag,
				summary: 'Remove a line; fine if it is not there',
				errors: procedureErrors['cart.removeItem'],
			}),
		)
		.input(removeItemInput)
		.output(cartOutput)
		.mutation(async ({ ctx, input }) => presentCart(await removeItem(ctx, input))),

	clear: customerProcedure
		.meta(rest('DELETE /cart', { tag, summary: 'Remove all lines', errors: procedureErrors['cart.clear'] }))
		.output(cartOutput)
		.mutation(async ({ ctx }) => presentCart(await clearCart(ctx))),

	acceptPrices: customerProcedure
		.meta(
			rest('POST /cart/accept-prices', {
				tag,
				summary: 'Agree to today’s prices after PRICE_CHANGED',
				errors: procedureErrors['cart.acceptPrices'],
			}),
		)
		.input(cartPlaceInput)
		.output(cartOutput)
		.mutation(async ({ ctx, input }) => presentCart(await acceptPrices(ctx, input))),
});
