import { playCardOrder } from './chapters/card-order.ts';
import { playCashOrder } from './chapters/cash-order.ts';
import { playMorning } from './chapters/morning.ts';
import type { Narrator } from './narrator.ts';
import type { Stage } from './stage.ts';
import { rate, refund } from './steps/afterwards.ts';
import { checkBooks } from './steps/check-books.ts';
import { deliver, planRun, settle } from './steps/deliver.ts';
import { readOverRest } from './steps/read-over-rest.ts';
import { readReport } from './steps/read-report.ts';
import { renewToken } from './steps/renew-token.ts';
import { signIn } from './steps/sign-in.ts';
import { openWindow, subscribe } from './steps/subscribe.ts';
import { useCookie } from './steps/use-cookie.ts';

/** A day of the shop; each step throws unless what it tells was so. */
export async function tellStory(stage: Stage, narrator: Pick<Narrator, 'step'>): Promise<void> {
	const { step } = narrator;
	const morning = await playMorning(stage, narrator);
	const { slotId, order } = await playCashOrder(stage, narrator, morning);
	const paid = await playCardOrder(stage, narrator, morning, slotId);

	const tomorrow = await step('Staff open a window for tomorrow', () => openWindow(stage, morning));
	await step('She subscribes, and the worker orders for her', () =>
		subscribe(stage, { ...tomorrow, addressId: morning.addressId, weighed: morning.potatoes }),
	);

	await step('The rider signs in', () => signIn(stage, 'rider'));
	const { hub, potatoes } = morning;
	const runId = await step('Staff plan the run', () => planRun(stage, { hub, slotId }, [order, paid]));
	await step('The rider delivers', () =>
		deliver(stage, runId, [
			{ order, to: stage.customer, dueMinor: order.totalMinor },
			{ order: paid, to: stage.cardCustomer, dueMinor: 0 },
		]),
	);
	await step('He gets money back for what was bad', () => refund(stage, paid));
	await step('He rates what he got', () => rate(stage, paid, potatoes.productId));
	await step('The rider hands the cash over', () => settle(stage, order));

	await step('The order over REST', () => readOverRest(stage, order));
	await step("A phone's access token ends", () => renewToken(stage));
	await step('A browser signs in with a cookie', () => useCookie(stage));
	await step('The evening report', () => readReport(stage, morning));
	await step('The books balance', () => checkBooks(stage));
}
