import { SlotTemplate } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { requireHub } from './require-hub.ts';
import { followCalendar } from './slots.jobs.ts';
import type { CreateSlotTemplateInput } from './slots.schemas.ts';

/** Adds a window to a weekday; its slots are made when somebody next asks for them. */
export function createTemplate(ctx: UserContext, input: CreateSlotTemplateInput): Promise<SlotTemplate> {
	return transact(ctx.services, async (em) => {
		const { hubId, ...terms } = input;
		const template = em.create(SlotTemplate, { ...terms, hub: await requireHub(em, hubId) });
		await em.flush();
		enqueue(em, followCalendar, { hubId });
		recordAudit(em, ctx, {
			action: 'slotTemplate.created',
			targetType: 'slotTemplate',
			targetId: template.id,
			after: input,
		});
		return template;
	});
}
