import { findProductsByIds } from '@dailyveg/db';
import type { Context } from '../../trpc/context.ts';
import { presentSummary } from './catalog.presenter.ts';
import type { ProductSummary } from './catalog.schemas.ts';
import { hubOf } from './list-products.ts';

/** These products as lists show them, by id, in one query and one for the pincode; without what is not sold. */
export async function findProductCards(
	ctx: Context,
	ids: string[],
	pincode: string | undefined,
): Promise<Map<string, ProductSummary>> {
	const rows = await findProductsByIds(
		ctx.services.orm.em.fork(),
		ids,
		ctx.services.clock.now(),
		await hubOf(ctx, pincode),
	);
	const present = presentSummary(ctx.services.env);
	return new Map(rows.map((row) => [row.id, present(row)]));
}
