import { randomUUID } from 'node:crypto';
import type { Narrator } from './narrator.ts';
import type { Stage } from './stage.ts';
import { addAddress } from './steps/add-address.ts';
import { browse } from './steps/browse.ts';
import { countStock, recountStock } from './steps/count-stock.ts';
import { deliver, planRun, settle } from './steps/deliver.ts';
import { downloadInvoice } from './steps/download-invoice.ts';
import { fillCart, gramsToOrder } from './steps/fill-cart.ts';
import { orderTooMuch } from './steps/order-too-much.ts';
import { pack } from './steps/pack.ts';
import { chooseSlot, placeOrder, repeatOrder } from './steps/place-order.ts';
import { readOverRest } from './steps/read-over-rest.ts';
import { receiveMail } from './steps/receive-mail.ts';
import { register } from './steps/register.ts';
import { renewToken } from './steps/renew-token.ts';
import { signIn } from './steps/sign-in.ts';
import { useCookie } from './steps/use-cookie.ts';

/** From a stranger to a delivered order; each step throws unless what it tells was so. */
export async function tellStory(stage: Stage, { step }: Pick<Narrator, 'step'>): Promise<void> {
	const email = await step('A customer registers', () => register(stage));
	const { addressId, pincode, hub } = await step('She saves her address', () => addAddress(stage));
	const choice = await step('She browses the shop', () => browse(stage, pincode));
	const { weighed } = choice;
	const grams = gramsToOrder(choice);

	await step('Staff sign in', () => signIn(stage, 'staff'));
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
	await step('The rider signs in', () => signIn(stage, 'rider'));
	const runId = await step('Staff plan the run', () => planRun(stage, { hub, slotId }, order));
	await step('The rider delivers', () => deliver(stage, runId, order));
	await step('The rider hands the cash over', () => settle(stage, order));
	await step('The order over REST', () => readOverRest(stage, order));
	await step("A phone's access token ends", () => renewToken(stage));
	await step('A browser signs in with a cookie', () => useCookie(stage));
}
