import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { requireLockedOrder } from './change-order.ts';
import { presentOrder } from './orders.presenter.ts';
import type { OrderOutput, SetSubstitutionInput } from './orders.schemas.ts';

/** The customer chooses, until packing begins, what is wanted for lines that are short. */
export function setSubstitution(
	{ services, user }: UserContext,
	{ orderId, substitution, lines }: SetSubstitutionInput,
): Promise<OrderOutput> {
	return transact(services, async (em) => {
		const order = await requireLockedOrder(em, orderId, user.id);
		const { status } = order;
		if (status !== 'placed' && status !== 'confirmed')
			throw new DomainError('ORDER_BEING_PACKED', { status });
		if (substitution) order.substitution = substitution;
		for (const line of lines) {
			const item = order.items.getItems().find(({ id }) => id === line.itemId);
			if (!item) throw new DomainError('NOT_FOUND', { resource: 'order line' });
			item.substitution = line.substitution;
		}
		await order.events.init();
		return presentOrder(order);
	});
}
