import { sqlInvariant } from './invariant.ts';

/** What holds of carts. */
export const cartInvariants = [
	sqlInvariant(
		'carts.owner',
		'a cart is either a customer’s, or a guest’s with a secret and an end',
		`select id as cart from cart
		where (user_id is null) <> (token_hash is not null) or (user_id is null) <> (expires_at is not null)`,
	),
];
