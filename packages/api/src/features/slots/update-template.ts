import { lockTemplates, SlotTemplate } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { adjustSlots } from './open-slots.ts';
import type { UpdateSlotTemplateInput } from './slots.schemas.ts';

/**
 * Changes what is given, of the slots to come as well. Orders keep their slot, also where it now takes fewer than it
 * has. Its times stay: other times are another template.
 */
export function updateTemplate(
	ctx: UserContext,
	{ id, ...changes }: UpdateSlotTemplateInput,
): Promise<SlotTemplate> {
	return transact(ctx.services, async (em) => {
		const template = await em.findOne(SlotTemplate, { id }, { populate: ['hub'] });
		if (!template) throw new DomainError('NOT_FOUND', { resource: 'slot template' });
		await lockTemplates(em, template.hub.id);
		const { capacity, cutoffMinutes, isActive } = template;
		em.assign(template, changes, { ignoreUndefined: true });
		await em.flush();
		await adjustSlots(em, template.hub, ctx.services.clock.now());
		recordAudit(em, ctx, {
			action: 'slotTemplate.changed',
			targetType: 'slotTemplate',
			targetId: id,
			before: { capacity, cutoffMinutes, isActive },
			after: changes,
		});
		return template;
	});
}
