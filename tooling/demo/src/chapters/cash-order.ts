import { randomUUID } from 'node:crypto';
import type { Narrator } from '../narrator.ts';
import type { Stage } from '../stage.ts';
import { countStock, recountStock } from '../steps/count-stock.ts';
import { downloadInvoice } from '../steps/download-invoice.ts';
import { fillCart, gramsToOrder } from '../steps/fill-cart.ts';
import { orderTooMuch } from '../steps/order-too-much.ts';
import { pack } from '../steps/pack.ts';
import { chooseSlot, type Order, placeOrder, repeatOrder } from '../steps/place-order.ts';
import { receiveMail } from '../steps/receive-mail.ts';
import type { Morning } from './morning.ts';

/** An order that is paid at the door: never more than there is, once, packed in full. */
export async function playCashOrder(
	stage: Stage,
	{ step }: Pick<Narrator, 'step'>,
	{ addressId, pincode, hub, email, choice }: Morning,
): Promise<{ slotId: string; order: Order }> {
	const { weighed } = choice;
	const grams = gramsToOrder(choice);
	const stock = await step('Staff count the stock', () => countStock(stage, { hub, weighed }));
	const free = stock.onHand - stock.reserved;
	await step('She orders more than there is', () =>
		orderTooMuch(stage, { addressId, weighed, available: free }),
	);
	const cart = await step('She fills her cart', () => fillCart(stage, choice));
	const idempotencyKey = randomUUID();
	const slotId = await step('She chooses when it is to come', () => chooseSlot(stage, pincode));
	const order = await step('She places the order', () =>
		placeOrder(stage, { addressId, slotId, cart, idempotencyKey }),
	);
	await step('Her phone sends the order again', () =>
		repeatOrder(stage, { addressId, slotId, idempotencyKey }, order),
	);
	await step('Another greedy order shows that the stock moved once', () =>
		orderTooMuch(stage, { addressId, weighed, available: free - grams }),
	);
	await step('The confirmation arrives by e-mail', () => receiveMail(stage, email, order));
	await step('The invoice lies on S3', () => downloadInvoice(stage, order));
	await step('Staff confirm and pack', () => pack(stage, hub.id, order));
	await step('The goods left the hub', () => recountStock(stage, { hub, weighed }, stock, grams));
	return { slotId, order };
}
