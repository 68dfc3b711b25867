import { procedureErrors } from '../../contract/procedure-errors.ts';
import { publicProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { sharedOutput } from '../../trpc/shared-output.ts';
import { listFeaturedInput, listFeaturedOutput } from './featured.schemas.ts';
import { listFeatured } from './list-featured.ts';

export const featuredRouter = router({
	list: publicProcedure
		.meta(
			rest('GET /featured-lists', {
				tag: 'Catalog',
				cache: { maxAgeSeconds: 15, staleSeconds: 60 },
				summary: 'What the shop puts forward now',
				errors: procedureErrors['featured.list'],
			}),
		)
		.input(listFeaturedInput)
		.output(sharedOutput(listFeaturedOutput))
		.query(({ ctx, input }) => listFeatured(ctx, input)),
});
