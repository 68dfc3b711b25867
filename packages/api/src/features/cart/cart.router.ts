import { procedureErrors } from '../../contract/procedure-errors.ts';
import { idempotently } from '../../trpc/idempotently.ts';
import { customerProcedure, publicProcedure, router, shopperProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { quoteCartInput, quoteCartOutput } from '../pricing/pricing.schemas.ts';
import { presentCart } from './cart.presenter.ts';
import {
	cartOutput,
	cartPlaceInput,
	createCartOutput,
	mergeCartOutput,
	removeItemInput,
	setItemInput,
} from './cart.schemas.ts';
import { acceptPrices, clearCart, getCart, pricingHub, removeItem, setItem } from './cart.service.ts';
import { createCart, tokenHashOf } from './guest-cart.ts';
import { mergeCart } from './merge-cart.ts';
import { quoteCart } from './quote-cart.ts';

const tag = 'Cart';

export const cartRouter = router({
	create: publicProcedure
		.meta(
			rest('POST /cart', {
				tag,
				summary: 'A cart for somebody without an account',
				description:
					'Its token opens it, in the header `X-Cart-Token`. Who is signed in needs none: everybody has a cart.',
				errors: procedureErrors['cart.create'],
				status: 201,
				limitClass: 'write',
				limits: ['cart.ip'],
			}),
		)
		.output(createCartOutput)
		.mutation(({ ctx }) => createCart(ctx)),

	merge: customerProcedure
		.meta(
			rest('POST /cart/merge', {
				tag,
				summary: 'Put the cart one had as a guest into one’s own',
				description:
					'Quantities of the same unit are added, up to what it allows; `changes` tells what came over otherwise than as it was. The guest’s cart is gone then.',
				errors: procedureErrors['cart.merge'],
				isIdempotent: true,
				takesCartToken: true,
			}),
		)
		.input(cartPlaceInput)
		.output(mergeCartOutput)
		.mutation(async ({ ctx, path, input }) => {
			const hubId = await pricingHub(ctx, input?.pincode);
			return idempotently({ ctx, path, input: { tokenHash: tokenHashOf(ctx), hubId } }, mergeCart);
		}),

	get: shopperProcedure
		.meta(
			rest('GET /cart', { tag, summary: 'The cart at today’s prices', errors: procedureErrors['cart.get'] }),
		)
		.input(cartPlaceInput)
		.output(cartOutput)
		.query(async ({ ctx, input }) => presentCart(await getCart(ctx, input))),

	quote: shopperProcedure
		.meta(
			rest('GET /cart/quote', {
				tag,
				summary: 'What the cart would cost, with fees, promotions and tax',
				description: 'Says of each promotion whether it counts, or why not. Keeps nothing.',
				errors: procedureErrors['cart.quote'],
				limits: ['coupon.account', 'coupon.ip'],
			}),
		)
		.input(quoteCartInput)
		.output(quoteCartOutput)
		.query(({ ctx, input }) => quoteCart(ctx, input)),

	setItem: shopperProcedure
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

	removeItem: shopperProcedure
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

	clear: shopperProcedure
		.meta(rest('DELETE /cart', { tag, summary: 'Remove all lines', errors: procedureErrors['cart.clear'] }))
		.output(cartOutput)
		.mutation(async ({ ctx }) => presentCart(await clearCart(ctx))),

	acceptPrices: shopperProcedure
		.meta(
			rest('POST /cart/accept-prices', {
				tag,
				summary: 'Agree to today’s prices after PRICE_CHANGED',
				description:
					'Of an order to another address than the usual one with the pincode of that address: its hub has its own prices.',
				errors: procedureErrors['cart.acceptPrices'],
			}),
		)
		.input(cartPlaceInput)
		.output(cartOutput)
		.mutation(async ({ ctx, input }) => presentCart(await acceptPrices(ctx, input))),
});
