import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { check, checkSame, present } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Destination } from './add-address.ts';
import type { Order } from './place-order.ts';

const CAPACITY = 40;

/** Staff give the orders of the slot to the rider, in the order of the way. */
export async function planRun(
	{ staff: { client }, say }: Stage,
	{ hub, slotId }: { hub: Destination['hub']; slotId: string },
	order: Order,
): Promise<string> {
	const { email } = demoAccounts.rider;
	const riders = await client.admin.users.list.query({ role: 'rider', search: email });
	const riderId = present(riders.items[0], 'the rider among the accounts').id;
	const plan = { hubId: hub.id, slotId, riders: [{ riderId, capacity: CAPACITY }] };
	const { runs } = await client.admin.deliveries.plan.mutate(plan);
	const isOn = (run: (typeof runs)[number]) => run.stops.some(({ orderId }) => orderId === order.id);
	const run = present(runs.find(isOn), 'the order on a run');
	say(
		`${run.stops.length} order(s) for ${run.rider.name}: ${run.stops.map((stop) => stop.areaName).join(', ')}`,
	);
	const again = await client.admin.deliveries.plan.mutate(plan);
	checkSame('the run, planned again', present(again.runs.find(isOn), 'the order on a run').id, run.id);
	return run.id;
}

/** The rider goes out, is seen on the map, and gets the code at the door. */
export async function deliver({ rider, customer, say }: Stage, runId: string, order: Order): Promise<void> {
	const { runs, stops } = rider.client.rider;
	const run = await runs.start.mutate({ runId });
	const stop = present(
		run.stops.find(({ number }) => number === order.number),
		'the stop of the order',
	);
	const { address, amountToCollectMinor, currency } = present(stop.handover, 'an address to go to');
	checkSame('the amount to collect', amountToCollectMinor, order.totalMinor);
	say(`${stop.number} to ${address.recipientName}, ${address.line1}, ${address.areaName}`);
	await runs.reportPosition.mutate({ runId, latitude: 12.93, longitude: 77.62 });
	await stops.arrive.mutate({ stopId: stop.id });
	const { code } = await customer.client.deliveries.get.query({ orderId: order.id });
	const end = await stops.deliver.mutate({
		...{ stopId: stop.id, code: present(code, 'a code'), cashCollectedMinor: amountToCollectMinor },
	});
	checkSame('the stop', end.status, 'delivered');
	say(
		`code ${code} at the door, collected ${money(amountToCollectMinor, currency)}; the run is ${end.runStatus}`,
	);
}

/** At the end of the day the cash is counted. */
export async function settle({ rider, staff, say }: Stage, order: Order): Promise<void> {
	const settlement = await rider.client.rider.settlements.declare.mutate();
	check(settlement.collectedMinor >= order.totalMinor, 'the cash of the order in the settlement');
	const counted = await staff.client.admin.deliveries.confirmSettlement.mutate({
		...{ settlementId: settlement.id, countedMinor: settlement.collectedMinor },
	});
	checkSame('the settlement', counted.status, 'confirmed');
	say(`${money(settlement.collectedMinor)} handed over and counted`);
}
