import { uuidToBinary } from '../types/uuid.type.ts';

/** Whose cart is meant: that of a customer, or a guest's by its own id. */
export type CartOwner = { userId: string } | { cartId: string };

/** Condition on the cart `c` of a statement. */
export const isOwned = (owner: CartOwner): { sql: string; param: Buffer } =>
	'userId' in owner
		? { sql: 'c.user_id = ?', param: uuidToBinary(owner.userId) }
		: { sql: 'c.id = ?', param: uuidToBinary(owner.cartId) };
