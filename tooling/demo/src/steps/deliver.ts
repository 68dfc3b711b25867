import type { RouterOutputs } from '@dailyveg/client';
import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { check, checkSame, present } from '../check.ts';
import { money } from '../format.ts';
import type { Person, Stage } from '../stage.ts';
import type { Destination } from './add-address.ts';
import type { Order } from './place-order.ts';

const CAPACITY = 40;

/** Staff give the orders of the slot to the rider, in the order of the way. */
export async function planRun(
	stage: Stage,
	{ hub, slotId }: { hub: Destination['hub']; slotId: string },
	orders: Order[],
): Promise<string> {
	const { staff, say } = stage;
	const { client } = staff;
	await endOldRun(stage);
	const { email } = demoAccounts.rider;
	const riders = await client.admin.users.list.query({ role: 'rider', search: email });
	const riderId = present(riders.items[0], 'the rider among the accounts').id;
	const plan = { hubId: hub.id, slotId, riders: [{ riderId, capacity: CAPACITY }] };
	const { runs } = await client.admin.deliveries.plan.mutate(plan);
	const isOn = ({ stops }: (typeof runs)[number]) =>
		orders.every(({ id }) => stops.some(({ orderId }) => orderId === id));
	const run = present(runs.find(isOn), 'the orders on one run');
	say(
		`${run.stops.length} order(s) for ${run.rider.name}: ${run.stops.map((stop) => stop.areaName).join(', ')}`,
	);
	const again = await client.admin.deliveries.plan.mutate(plan);
	checkSame('the run, planned again', present(again.runs.find(isOn), 'the orders on one run').id, run.id);
	return run.id;
}

/** What is brought to whom. */
export interface Delivery {
	order: Order;
	to: Person;
	/** Of what the rider collects, in minor units. */
	dueMinor: number;
}

/** The rider goes out, is seen on the map, and gets a code at each door. */
export async function deliver(stage: Stage, runId: string, deliveries: Delivery[]): Promise<void> {
	const { runs } = stage.rider.client.rider;
	const { stops } = await runs.start.mutate({ runId });
	await runs.reportPosition.mutate({ runId, latitude: 12.93, longitude: 77.62 });
	for (const stop of stops) {
		const delivery = deliveries.find(({ order }) => order.number === stop.number);
		if (delivery) await handOver(stage, stop, delivery);
		else await findNobody(stage, stop);
	}
	checkSame('the run', (await runs.get.query({ runId })).status, 'finished');
}

type Stop = RouterOutputs['rider']['runs']['start']['stops'][number];

/** An order that is not of this story: nobody opens. */
async function findNobody({ rider, say }: Stage, { id: stopId, number }: Pick<Stop, 'id' | 'number'>) {
	const { stops } = rider.client.rider;
	await stops.arrive.mutate({ stopId });
	await stops.fail.mutate({ stopId, reason: 'nobody_home' });
	say(`nobody was home for ${number}`);
}

/** A rider has one run at a time: one that an interrupted story left behind is ended first. */
async function endOldRun(stage: Stage): Promise<void> {
	const { runs } = stage.rider.client.rider;
	const { items } = await runs.list.query({ status: 'started' });
	for (const { id: runId } of items) {
		const { stops } = await runs.get.query({ runId });
		for (const stop of stops.filter(({ status }) => status === 'pending' || status === 'arrived'))
			await findNobody(stage, stop);
	}
}

async function handOver({ rider, say }: Stage, stop: Stop, { order, to, dueMinor }: Delivery): Promise<void> {
	const { stops } = rider.client.rider;
	const { address, amountToCollectMinor, currency } = present(stop.handover, 'an address to go to');
	checkSame('the amount to collect', amountToCollectMinor, dueMinor);
	say(`${stop.number} to ${address.recipientName}, ${address.line1}, ${address.areaName}`);
	await stops.arrive.mutate({ stopId: stop.id });
	const { code } = await to.client.deliveries.get.query({ orderId: order.id });
	const end = await stops.deliver.mutate({
		...{ stopId: stop.id, code: present(code, 'a code'), cashCollectedMinor: amountToCollectMinor },
	});
	checkSame('the stop', end.status, 'delivered');
	say(`code ${code} at the door, collected ${money(amountToCollectMinor, currency)}`);
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
