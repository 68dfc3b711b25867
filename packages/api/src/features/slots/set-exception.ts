import { lockTemplates, SlotException, writeSlotException } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { adjustSlots } from './open-slots.ts';
import { requireHub } from './require-hub.ts';
import { followCalendar } from './slots.jobs.ts';
import type { SetSlotExceptionInput } from './slots.schemas.ts';

/** Closes a hub's day, gives its slots another capacity, or takes that back. Orders keep their slot. */
export function setException(
	ctx: UserContext,
	{ hubId, date, capacity }: SetSlotExceptionInput,
): Promise<void> {
	const now = ctx.services.clock.now();
	return transact(ctx.services, async (em) => {
		await lockTemplates(em, hubId);
		const hub = await requireHub(em, hubId);
		const found = await em.findOne(SlotException, { hub: hubId, date }, { disableIdentityMap: true });
		if (capacity === null) await em.nativeDelete(SlotException, { hub: hubId, date });
		else await writeSlotException(em, { hubId, date, capacity }, now);
		await adjustSlots(em, hub, now);
		enqueue(em, followCalendar, { hubId });
		recordAudit(em, ctx, {
			action: 'slotException.set',
			targetType: 'hub',
			targetId: hubId,
			before: { date, capacity: found?.capacity ?? null },
			after: { date, capacity },
		});
	});
}
