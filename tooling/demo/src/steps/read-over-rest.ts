import { check, checkSame } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Order } from './place-order.ts';

/** What of the documented answer this step looks at. */
type RestOrder = {
	number: string;
	status: string;
	totalMinor: number;
	events: { type: string; occurredAt: string }[];
};

/** The same order once more over REST, as a program without the typed client sees it. */
export async function readOverRest({ customer: { auth }, url, say }: Stage, order: Order): Promise<void> {
	const address = `${url}/api/v1/orders/${order.id}`;
	const authorization = `Bearer ${await auth.getAccessToken()}`;
	const response = await fetch(address, { headers: { authorization } });
	checkSame(`the status of GET ${address}`, response.status, 200);
	const seen = (await response.json()) as RestOrder;
	checkSame('the number', seen.number, order.number);
	checkSame('the status', seen.status, 'delivered');
	checkSame('the total in paise', seen.totalMinor, order.totalMinor);
	// The worker writes the invoice whenever it gets to it.
	const timeline = seen.events.map(({ type }) => type).filter((type) => type !== 'invoiced');
	checkSame('the timeline', timeline.join(), 'placed,confirmed,packing,packed,dispatched,delivered');
	say(`GET ${address}`);
	say(`${seen.number} is ${seen.status}, ${money(seen.totalMinor)}`);
	for (const { type, occurredAt } of seen.events) say(`${occurredAt} ${type}`);

	const stranger = await fetch(address);
	const problem = (await stranger.json()) as { status: number; title: string };
	checkSame('the status for a stranger', stranger.status, 401);
	check(
		stranger.headers.get('content-type')?.startsWith('application/problem+json') === true,
		'a problem document for a stranger',
	);
	say(`without a token: ${problem.status} ${problem.title}`);
}
