import { Hub } from '../areas/hub.entity.ts';
import { User } from '../auth/user.entity.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { DeliveryRun } from '../deliveries/delivery-run.entity.ts';
import { riderEmail } from './demo-accounts.ts';
import type { PlannedLine } from './order-lines.ts';
import { broughtAt, endedStatuses, type OrderPlan } from './order-plan.ts';
import { PastRuns, type PastStop, settleRuns } from './past-runs.ts';
import { countSeats, PastSlots } from './past-slots.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import type { SeedContext } from './seed-context.ts';

/** How an order was brought; nothing of it for orders that are not that far. */
export interface PastDelivery {
	plan: OrderPlan;
	slotId: string | null;
	stop: PastStop | null;
	refusal: Refusal | null;
}

/** The slots and runs with which the orders of the past were brought. */
export class PastDeliveries {
	private readonly context: SeedContext;
	private readonly slots: ReadonlyMap<string, PastSlots>;
	private readonly runs: PastRuns;

	private constructor(context: SeedContext, slots: ReadonlyMap<string, PastSlots>, runs: PastRuns) {
		this.context = context;
		this.slots = slots;
		this.runs = runs;
	}

	static async of(context: SeedContext): Promise<PastDeliveries> {
		const { em } = context;
		const hubs = await em.find(Hub, {}, { orderBy: { code: 'asc' }, disableIdentityMap: true });
		const found = await em.find(User, { role: 'rider' }, { fields: ['email'], disableIdentityMap: true });
		const riders = new Map(found.map(({ id, email }) => [email, id]));
		const slots = new Map<string, PastSlots>();
		const ridersOf = new Map<string, string[]>();
		for (const hub of hubs) {
			slots.set(hub.id, await PastSlots.of(context, hub));
			const own: string[] = [];
			for (let number = 1; ; number++) {
				const id = riders.get(riderEmail(hub.code, number));
				if (id === undefined) break;
				own.push(id);
			}
			ridersOf.set(hub.id, own);
		}
		return new PastDeliveries(context, slots, new PastRuns(context, (hubId) => ridersOf.get(hubId) ?? []));
	}

	/** Puts an order of the past on a run of the first slot that it could have. */
	bring(wanted: OrderPlan, hubId: string, lines: readonly PlannedLine[]): PastDelivery {
		const refusal = wanted.status === 'partly_delivered' ? refusalOf(lines) : null;
		const plan = wanted.status === 'partly_delivered' && refusal === null ? delivered(wanted) : wanted;
		const slot = endedStatuses.includes(plan.status) ? this.slots.get(hubId)?.take(plan.placedAt) : null;
		if (!slot) return { plan, slotId: null, stop: null, refusal };
		const stop = this.runs.take(hubId, slot);
		return { plan: broughtAt(plan, stop.leftAt, stop.endedAt), slotId: slot.id, stop, refusal };
	}

	/** Writes the slots and runs that are new since. */
	async write(): Promise<void> {
		for (const slots of this.slots.values()) await slots.write();
		await bulkInsert(this.context.em, DeliveryRun, this.runs.begun());
	}

	/** Counts what the orders took, and ends the runs. */
	async end(): Promise<void> {
		await countSeats(this.context.em);
		await settleRuns(this.context.em);
	}
}

/** The same, with everything taken. */
const delivered = (plan: OrderPlan): OrderPlan => ({
	...plan,
	status: 'delivered',
	events: plan.events.map((event) =>
		event.type === 'partly_delivered' ? { ...event, type: 'delivered' } : event,
	),
});
