import { type Hub, lockTemplates, SlotTemplate } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { adjustSlots } from './open-slots.ts';
import { followCalendar } from './slots.jobs.ts';
import type { UpdateSlotTemplateInput } from './slots.schemas.ts';

/**
 * Changes what is given, of the slots to come as well. Orders keep their slot, also where it now takes fewer than it
 * has. Its times stay: other times are another template. So does the surcharge of slots
 * that are there.
 */
export async function updateTemplate(
	ctx: UserContext,
	{ id, ...changes }: UpdateSlotTemplateInput,
): Promise<SlotTemplate> {
	const hub = await requireHubOf(ctx, id);
	return transact(ctx.services, async (em) => {
		// First of all: what is read before the lock may be older than what others changed under it.
		const template = (await lockTemplates(em, hub.id)).find((locked) => locked.id === id);
		if (!template) throw new TypeError('a slot template vanished: they are never deleted');
		const { capacity, cutoffMinutes, surchargeMinor, isActive } = template;
		em.assign(template, changes, { ignoreUndefined: true });
		await em.flush();
		await adjustSlots(em, hub, ctx.services.clock.now());
		enqueue(em, followCalendar, { hubId: hub.id });
		recordAudit(em, ctx, {
			action: 'slotTemplate.changed',
			targetType: 'slotTemplate',
			targetId: id,
			before: { capacity, cutoffMinutes, surchargeMinor, isActive },
			after: changes,
		});
		return template;
	});
}

async function requireHubOf({ em }: UserContext, id: string): Promise<Hub> {
	const template = await em.findOne(SlotTemplate, { id }, { populate: ['hub'] });
	if (!template) throw new DomainError('NOT_FOUND', { resource: 'slot template' });
	return template.hub;
}
