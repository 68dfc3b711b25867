import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done, nothing } from '../../contract/values.ts';
import { customerProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentAddress } from './addresses.presenter.ts';
import {
	addressListOutput,
	addressOutput,
	createAddressInput,
	deleteAddressInput,
	updateAddressInput,
} from './addresses.schemas.ts';
import { createAddress } from './create-address.ts';
import { deleteAddress } from './delete-address.ts';
import { listAddresses } from './list-addresses.ts';
import { updateAddress } from './update-address.ts';

const tag = 'Addresses';

export const addressesRouter = router({
	list: customerProcedure
		.meta(
			rest('GET /addresses', {
				tag,
				summary: "The customer's addresses, the default first",
				errors: procedureErrors['addresses.list'],
			}),
		)
		.input(nothing)
		.output(addressListOutput)
		.query(async ({ ctx }) => ({ items: (await listAddresses(ctx)).map(presentAddress) })),
	create: customerProcedure
		.meta(
			rest('POST /addresses', {
				tag,
				summary: 'Add an address',
				description: 'It may lie where DailyVeg does not deliver yet: `isServiceable` tells.',
				status: 201,
				errors: procedureErrors['addresses.create'],
			}),
		)
		.input(createAddressInput)
		.output(addressOutput)
		.mutation(async ({ ctx, input }) => presentAddress(await createAddress(ctx, input))),
	update: customerProcedure
		.meta(
			rest('PATCH /addresses/{id}', {
				tag,
				summary: 'Change the given fields of an address',
				description: 'Orders keep the address as it was when they were placed.',
				errors: procedureErrors['addresses.update'],
			}),
		)
		.input(updateAddressInput)
		.output(addressOutput)
		.mutation(async ({ ctx, input }) => presentAddress(await updateAddress(ctx, input))),
	delete: customerProcedure
		.meta(
			rest('DELETE /addresses/{id}', {
				tag,
				summary: 'Take an address out of the list',
				status: 204,
				description: 'Where it was the default, the newest of the others takes over.',
				errors: procedureErrors['addresses.delete'],
			}),
		)
		.input(deleteAddressInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await deleteAddress(ctx, input);
			return { ok: true as const };
		}),
});
