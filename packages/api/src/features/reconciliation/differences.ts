import { Reconciliation, ReconciliationDifference } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { decodeCursor, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type {
	DifferenceOutput,
	ListDifferencesInput,
	ListReconciliationsInput,
	ResolveDifferenceInput,
} from './reconciliation.schemas.ts';

const populate = ['reconciliation'] as const;

const beyond = (cursor: string | undefined) =>
	cursor === undefined ? {} : { id: { $lt: decodeCursor(cursor).id } };

/** Days that were compared, the last one first. */
export async function listReconciliations({ em }: UserContext, { cursor, limit }: ListReconciliationsInput) {
	const rows = await em.find(Reconciliation, beyond(cursor), { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, ({ createdAt, updatedAt: _, ...row }) => ({
		...row,
		reconciledAt: createdAt,
	}));
}

/** What the provider and our books do not agree about, newest first. */
export async function listDifferences({ em }: UserContext, { isOpen, cursor, limit }: ListDifferencesInput) {
	const where = { isOpen, ...beyond(cursor) };
	const options = { orderBy: { id: 'desc' }, limit: limit + 1, populate } as const;
	return pageById(await em.find(ReconciliationDifference, where, options), limit, presentDifference);
}

/** Says what became of a difference; whoever does so first stays. Throws NOT_FOUND. */
export function resolveDifference(
	ctx: UserContext,
	{ id, note }: ResolveDifferenceInput,
): Promise<DifferenceOutput> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const now = services.clock.now();
		const resolved = { isOpen: false, resolvedAt: now, resolvedBy: user.id, note, updatedAt: now };
		await em.nativeUpdate(ReconciliationDifference, { id, isOpen: true }, resolved);
		const difference = await em.findOne(ReconciliationDifference, { id }, { populate });
		if (!difference) throw new DomainError('NOT_FOUND', { resource: 'difference' });
		recordAudit(em, ctx, {
			...{ action: 'payment.differenceResolved', targetType: 'difference', targetId: id, after: { note } },
		});
		return presentDifference(difference);
	});
}

function presentDifference(difference: ReconciliationDifference): DifferenceOutput {
	const { id, kind, providerReference, paymentId, refundId, oursMinor, theirsMinor } = difference;
	const { day, currency } = difference.reconciliation;
	const { resolvedAt, resolvedBy, note } = difference;
	return {
		...{ id, day, currency, kind, providerReference, paymentId, refundId, oursMinor, theirsMinor },
		...{ resolvedAt, resolvedBy, note },
	};
}
