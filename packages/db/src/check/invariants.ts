import { cartInvariants } from './cart.invariants.ts';
import { catalogInvariants } from './catalog.invariants.ts';
import { deliveryInvariants } from './deliveries.invariants.ts';
import type { Invariant } from './invariant.ts';
import { orderInvariants } from './orders.invariants.ts';
import { outboxInvariants } from './outbox.invariants.ts';
import { paymentInvariants } from './payments.invariants.ts';
import { promotionInvariants } from './promotions.invariants.ts';
import { reportInvariants } from './reports.invariants.ts';
import { settlementInvariants } from './settlement.invariants.ts';
import { slotInvariants } from './slots.invariants.ts';
import { stockInvariants } from './stock.invariants.ts';
import { subscriptionInvariants } from './subscriptions.invariants.ts';

/** Every rule that `db check` proves, a file for each feature. */
export const invariants: readonly Invariant[] = [
	...stockInvariants,
	...slotInvariants,
	...orderInvariants,
	...settlementInvariants,
	...paymentInvariants,
	...promotionInvariants,
	...deliveryInvariants,
	...reportInvariants,
	...cartInvariants,
	...catalogInvariants,
	...subscriptionInvariants,
	...outboxInvariants,
];
