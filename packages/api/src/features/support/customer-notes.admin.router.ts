import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createCustomerNote, deleteCustomerNote, listCustomerNotes } from './customer-notes.ts';
import {
	createCustomerNoteInput,
	customerNoteOutput,
	customerNoteReference,
	listCustomerNotesInput,
	listCustomerNotesOutput,
} from './support.schemas.ts';

const tag = 'Staff: support';

export const adminCustomerNotesRouter = router({
	list: permissionProcedure('support:write')
		.meta(
			rest('GET /admin/customers/{customerId}/notes', {
				tag,
				summary: 'What staff noted of a customer, newest first',
				errors: procedureErrors['admin.customerNotes.list'],
			}),
		)
		.input(listCustomerNotesInput)
		.output(listCustomerNotesOutput)
		.query(({ ctx, input }) => listCustomerNotes(ctx, input)),

	create: permissionProcedure('support:write')
		.meta(
			rest('POST /admin/customers/{customerId}/notes', {
				tag,
				summary: 'Note something of a customer, for staff alone',
				status: 201,
				errors: procedureErrors['admin.customerNotes.create'],
			}),
		)
		.input(createCustomerNoteInput)
		.output(customerNoteOutput)
		.mutation(({ ctx, input }) => createCustomerNote(ctx, input)),

	delete: permissionProcedure('support:write')
		.meta(
			rest('DELETE /admin/customer-notes/{id}', {
				tag,
				summary: 'Take a note away',
				errors: procedureErrors['admin.customerNotes.delete'],
			}),
		)
		.input(customerNoteReference)
		.output(done)
		.mutation(({ ctx, input }) => deleteCustomerNote(ctx, input.id)),
});
