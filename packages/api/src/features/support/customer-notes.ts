import { CustomerNote, newId, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { presentCustomerNote } from './support.presenter.ts';
import type {
	CreateCustomerNoteInput,
	CustomerNoteOutput,
	ListCustomerNotesInput,
} from './support.schemas.ts';

/** What staff noted of a customer, newest first. */
export async function listCustomerNotes({ em }: UserContext, input: ListCustomerNotesInput) {
	const { customerId, cursor, limit } = input;
	const notes = await em.find(
		CustomerNote,
		{ customer: customerId, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1, populate: ['author'] },
	);
	return pageById(notes, limit, presentCustomerNote);
}

/** Notes something of a customer, for staff alone. Throws NOT_FOUND. */
export function createCustomerNote(
	ctx: UserContext,
	{ customerId, text }: CreateCustomerNoteInput,
): Promise<CustomerNoteOutput> {
	return transact(ctx.services, async (em) => {
		const customer = await em.findOne(User, { id: customerId, role: 'customer', deletedAt: null });
		if (!customer) throw new DomainError('NOT_FOUND', { resource: 'customer' });
		const author = await em.findOneOrFail(User, { id: ctx.user.id });
		const note = em.create(CustomerNote, { id: newId(), customer, author, text });
		// Without the words: the log outlives the customer's account.
		recordAudit(em, ctx, {
			...{ action: 'customerNote.created', targetType: 'user', targetId: customerId },
			after: { noteId: note.id },
		});
		await em.flush();
		return presentCustomerNote(note);
	});
}

/** Takes a note away. Throws NOT_FOUND. */
export function deleteCustomerNote(ctx: UserContext, id: string): Promise<{ ok: true }> {
	return transact(ctx.services, async (em) => {
		const note = await em.findOne(CustomerNote, { id });
		if (!note || (await em.nativeDelete(CustomerNote, { id })) !== 1)
			throw new DomainError('NOT_FOUND', { resource: 'note' });
		recordAudit(em, ctx, {
			...{ action: 'customerNote.deleted', targetType: 'user', targetId: note.customer.id },
			before: { noteId: id },
		});
		return { ok: true };
	});
}
