import type { UserContext } from '../../trpc/init.ts';
import { changeSubscription, checkPayment, checkTerms } from './change-subscription.ts';
import { requireAddress, scheduleColumns } from './create-subscription.ts';
import type { SubscriptionOutput, UpdateSubscriptionInput } from './subscriptions.schemas.ts';
import { writeLines } from './write-lines.ts';

/** Changes what is given; what was ordered stays ordered. */
export function updateSubscription(
	ctx: UserContext,
	{ subscriptionId, addressId, schedule, window, paymentMethod, items, note }: UpdateSubscriptionInput,
): Promise<SubscriptionOutput> {
	return changeSubscription(ctx, subscriptionId, async (subscription, { em, now }) => {
		if (addressId !== undefined) subscription.address = await requireAddress(em, ctx.user.id, addressId);
		if (schedule) Object.assign(subscription, scheduleColumns(schedule));
		if (window) Object.assign(subscription, window);
		if (paymentMethod !== undefined) {
			checkPayment(paymentMethod);
			subscription.paymentMethod = paymentMethod;
		}
		if (note !== undefined) subscription.note = note;
		if (addressId !== undefined || window) await checkTerms(em, subscription, now);
		await em.flush();
		if (items) await writeLines(em, subscriptionId, items, now);
	});
}
