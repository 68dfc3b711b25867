import { DeliveryRule, Hub, saveDeliveryRule } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { SetDeliveryRuleInput } from './pricing.schemas.ts';
import { deliveryRuleOf } from './pricing-terms.ts';

/** What a hub asks for beside the goods, the shop's defaults where it has no rule of its own. */
export async function getDeliveryRule({ em, services }: UserContext, hubId: string) {
	if ((await em.count(Hub, { id: hubId })) === 0) throw new DomainError('NOT_FOUND', { resource: 'hub' });
	return { hubId, ...(await deliveryRuleOf(services, hubId)) };
}

/** Sets it for orders to come; those placed keep what they were told. */
export function setDeliveryRule(
	ctx: UserContext,
	input: SetDeliveryRuleInput,
): Promise<SetDeliveryRuleInput> {
	const { hubId, ...terms } = input;
	return transact(ctx.services, async (em) => {
		if ((await em.count(Hub, { id: hubId })) === 0) throw new DomainError('NOT_FOUND', { resource: 'hub' });
		const before = await em.findOne(DeliveryRule, { hub: hubId });
		await saveDeliveryRule(em, hubId, terms, ctx.services.clock.now());
		recordAudit(em, ctx, {
			action: 'deliveryRule.set',
			targetType: 'hub',
			targetId: hubId,
			...(before && {
				before: {
					...{ feeMinor: before.feeMinor, freeFromMinor: before.freeFromMinor },
					...{ minimumMinor: before.minimumMinor, packingFeeMinor: before.packingFeeMinor },
					bands: before.bands ?? [],
				},
			}),
			after: terms,
		});
		afterCommit(em, ({ cache }) => cache.invalidate('pricing'));
		return input;
	});
}
