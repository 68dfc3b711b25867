import { procedureErrors } from '../../contract/procedure-errors.ts';
import { publicProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentPincode } from './areas.presenter.ts';
import { checkPincodeInput, checkPincodeOutput } from './areas.schemas.ts';
import { checkPincode } from './check-pincode.ts';

export const areasRouter = router({
	checkPincode: publicProcedure
		.meta(
			rest('GET /areas/pincodes/{pincode}', {
				tag: 'Areas',
				cache: { maxAgeSeconds: 60, staleSeconds: 300 },
				summary: 'Whether DailyVeg delivers to a pincode, and from which hub',
				description: 'An unknown pincode is an answer, not an error: `isServiceable` is false.',
				errors: procedureErrors['areas.checkPincode'],
			}),
		)
		.input(checkPincodeInput)
		.output(checkPincodeOutput)
		.query(async ({ ctx, input }) => presentPincode(input.pincode, await checkPincode(ctx, input))),
});
