import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/mysql';
import type { DeliveryRun } from '../deliveries/delivery-run.entity.ts';
import type { DeliveryStop } from '../deliveries/delivery-stop.entity.ts';
import { repeatableId } from '../schema/repeatable-id.ts';
import type { PastSlot } from './past-slots.ts';
import { MINUTE, newRow, type SeedContext } from './seed-context.ts';

const CAPACITY = 20;
/** Of the runs, so many are held up on their way, and for how long at most. */
const DELAYED_SHARE = 0.15;
const MAX_DELAY = 80 * MINUTE;
const STOP_TIME = 8 * MINUTE;

interface OpenRun {
	row: RequiredEntityData<DeliveryRun> & { id: string };
	riderId: string;
	stops: number;
	delay: number;
}

/** Where an order of the past was brought, and when that ended. */
export interface PastStop {
	runId: string;
	riderId: string;
	position: number;
	leftAt: Date;
	endedAt: Date;
}

/** Rounds of the past: the orders of a slot fill one after another, each with the next rider of the hub. */
export class PastRuns {
	private readonly current = new Map<string, OpenRun>();
	private readonly turns = new Map<string, number>();
	private fresh: RequiredEntityData<DeliveryRun>[] = [];
	private readonly context: SeedContext;
	private readonly riders: (hubId: string) => readonly string[];

	constructor(context: SeedContext, riders: (hubId: string) => readonly string[]) {
		this.context = context;
		this.riders = riders;
	}

	/** The next stop of a slot's rounds. */
	take(hubId: string, slot: PastSlot): PastStop {
		const known = this.current.get(slot.id);
		const run = known && known.stops < CAPACITY ? known : this.begin(hubId, slot);
		run.stops += 1;
		const { random } = this.context;
		const way = 20 * MINUTE + run.stops * STOP_TIME + random.integer(0, 5) * MINUTE + run.delay;
		const leftAt = new Date(slot.startsAt.getTime() - 5 * MINUTE);
		const endedAt = new Date(slot.startsAt.getTime() + way);
		return { runId: run.row.id, riderId: run.riderId, position: run.stops, leftAt, endedAt };
	}

	private begin(hubId: string, slot: PastSlot): OpenRun {
		const { random } = this.context;
		const riders = this.riders(hubId);
		const turn = this.turns.get(hubId) ?? 0;
		this.turns.set(hubId, turn + 1);
		const riderId = riders[turn % riders.length];
		if (riderId === undefined) throw new TypeError('the hub has no rider');
		const startedAt = new Date(slot.startsAt.getTime() - 5 * MINUTE);
		const row = {
			...newRow(this.context, new Date(slot.cutoffAt)),
			...{ hub: hubId, date: slot.date, slot: slot.id, rider: riderId, status: 'finished' as const },
			...{ capacity: CAPACITY, startedAt, finishedAt: startedAt },
		};
		const delay = random.chance(DELAYED_SHARE) ? random.integer(10 * MINUTE, MAX_DELAY) : 0;
		const run = { row, riderId, stops: 0, delay };
		this.current.set(slot.id, run);
		this.fresh.push(row);
		return run;
	}

	/** Runs that began since it was last asked. */
	begun(): RequiredEntityData<DeliveryRun>[] {
		const { fresh } = this;
		this.fresh = [];
		return fresh;
	}
}

/** Row of a stop that has ended; what was collected at it in minor units. */
export const stopRow = (
	context: SeedContext,
	{ runId, position, leftAt, endedAt }: PastStop,
	order: string,
	status: 'delivered' | 'partly_delivered' | 'failed',
	cashMinor: number,
): RequiredEntityData<DeliveryStop> => ({
	...newRow(context, leftAt),
	...{ run: runId, order, activeOrderId: null, position, status, codeTries: 0, endedAt, updatedAt: endedAt },
	arrivedAt: new Date(endedAt.getTime() - 2 * MINUTE),
	...(status === 'failed'
		? { proof: null, failReason: 'nobody_home' as const, cashDueMinor: null, cashCollectedMinor: null }
		: { proof: 'code' as const, failReason: null, cashDueMinor: cashMinor, cashCollectedMinor: cashMinor }),
	...{ failNote: null, cashDifferenceReason: null, settlement: null },
});

/** Ends the runs with their last stops; what a rider collected on a day was handed over and counted that day. */
export async function settleRuns(em: EntityManager): Promise<void> {
	const settlementId = repeatableId('max(s.ended_at)', "concat(hex(r.rider_id), r.date, 'cash')");
	for (const statement of [
		`update delivery_run r join (select run_id, max(ended_at) as ended from delivery_stop group by run_id) s
			on s.run_id = r.id set r.finished_at = s.ended, r.updated_at = s.ended`,
		`insert into rider_settlement (id, created_at, updated_at, rider_id, status, collected_minor, counted_minor, confirmed_at)
		select ${settlementId}, max(s.ended_at), max(s.ended_at), r.rider_id, 'confirmed',
			sum(s.cash_collected_minor), sum(s.cash_collected_minor), max(s.ended_at)
		from delivery_run r join delivery_stop s on s.run_id = r.id
		where s.cash_collected_minor > 0 group by r.rider_id, r.date`,
		`update delivery_stop s join delivery_run r on r.id = s.run_id
		join (
			select r.rider_id, r.date, ${settlementId} as settlement_id
			from delivery_run r join delivery_stop s on s.run_id = r.id
			where s.cash_collected_minor > 0 group by r.rider_id, r.date
		) t on t.rider_id = r.rider_id and t.date = r.date
		set s.settlement_id = t.settlement_id where s.cash_collected_minor > 0`,
	])
		await em.execute(statement);
}
