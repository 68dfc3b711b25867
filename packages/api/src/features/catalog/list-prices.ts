import { findPrices, type PriceRow, SellUnit } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { databaseMoment, decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import type { ListPricesInput, PriceEntryOutput } from './prices.schemas.ts';

/** Schedule and history of a unit's prices, the latest first. */
export async function listPrices({ em, services }: UserContext, input: ListPricesInput) {
	const { sellUnitId, hubId, cursor, limit } = input;
	if (!(await em.count(SellUnit, { id: sellUnitId })))
		throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
	const at = cursor === undefined ? undefined : decodeCursor(cursor, databaseMoment);
	const after = at && { effectiveFrom: at.value, id: at.id };
	const rows = await findPrices(em, { sellUnitId, hubId, after, limit: limit + 1 });
	const page = rows.slice(0, limit);
	const last = page.at(-1);
	const now = services.clock.now();
	return {
		items: page.map((row) => presentRow(sellUnitId, row, now)),
		nextCursor: last && rows.length > limit ? encodeCursor({ value: last.effectiveFrom, id: last.id }) : null,
	};
}

function presentRow(sellUnitId: string, row: PriceRow, now: Date): PriceEntryOutput {
	const effectiveFrom = new Date(`${row.effectiveFrom.replace(' ', 'T')}Z`);
	return { ...row, sellUnitId, effectiveFrom, isPlanned: effectiveFrom > now };
}
