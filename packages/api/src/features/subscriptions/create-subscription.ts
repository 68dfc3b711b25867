import { Address, type EntityManager, lockAddressBook, Subscription, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { checkPayment, checkTerms, replan } from './change-subscription.ts';
import { toWeekdayBits } from './subscription-plan.ts';
import {
	type CreateSubscriptionInput,
	MAX_SUBSCRIPTIONS,
	type SubscriptionOutput,
} from './subscriptions.schemas.ts';
import { writeLines } from './write-lines.ts';

/** Begins to order a basket by a schedule. */
export function createSubscription(
	{ services, user, idempotency }: IdempotentContext,
	input: CreateSubscriptionInput,
): Promise<SubscriptionOutput> {
	return transact(services, async (em) => {
		const now = services.clock.now();
		checkPayment(input.paymentMethod);
		await requireRoom(em, user.id);
		const subscription = em.create(Subscription, {
			user: em.getReference(User, user.id),
			address: await requireAddress(em, user.id, input.addressId),
			status: 'active',
			...scheduleColumns(input.schedule),
			...input.window,
			paymentMethod: input.paymentMethod,
			note: input.note,
			skips: { dates: [], items: [] },
			...{ isPaused: false, resumesOn: null, vacationFrom: null, vacationUntil: null },
			...{ nextDate: null, runAt: null, lastDate: null, revision: 0 },
			createdAt: now,
			updatedAt: now,
		});
		await checkTerms(em, subscription, now);
		await em.flush();
		await writeLines(em, subscription.id, input.items, now);
		const output = await replan(em, subscription, now);
		if (output.status === 'ended') throw new DomainError('NO_DELIVERY_ON_DATE', {});
		await idempotency.succeed(em, output);
		return output;
	});
}

/** The columns of a schedule. */
export const scheduleColumns = ({
	frequency,
	weekdays,
	everyDays,
	startsOn,
	endsOn,
}: CreateSubscriptionInput['schedule']) => ({
	...{ frequency, weekdayBits: toWeekdayBits(weekdays), everyDays, startsOn, endsOn },
});

/** The customer's own address; NOT_FOUND. */
export async function requireAddress(em: EntityManager, userId: string, id: string): Promise<Address> {
	const address = await em.findOne(Address, { id, user: userId, deletedAt: null });
	if (!address) throw new DomainError('NOT_FOUND', { resource: 'address' });
	return address;
}

/** One customer's subscriptions are made one after another, or two of them would both be the last that fits. */
async function requireRoom(em: EntityManager, userId: string): Promise<void> {
	if (!(await lockAddressBook(em, userId))) throw new DomainError('UNAUTHENTICATED', {});
	const count = await em.count(Subscription, { user: userId, status: 'active' });
	if (count >= MAX_SUBSCRIPTIONS) throw new DomainError('LIMIT_REACHED', { limit: MAX_SUBSCRIPTIONS });
}
