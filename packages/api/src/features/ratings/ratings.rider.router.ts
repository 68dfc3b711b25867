import { procedureErrors } from '../../contract/procedure-errors.ts';
import { riderProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { getOwnScore } from './rate-rider.ts';
import { riderScoreOutput } from './rider-ratings.schemas.ts';

export const riderRatingsRouter = router({
	get: riderProcedure
		.meta(
			rest('GET /rider/ratings', {
				tag: 'Riders',
				summary: 'What customers think of the rider, in numbers',
				errors: procedureErrors['rider.ratings.get'],
			}),
		)
		.output(riderScoreOutput)
		.query(({ ctx }) => getOwnScore(ctx)),
});
