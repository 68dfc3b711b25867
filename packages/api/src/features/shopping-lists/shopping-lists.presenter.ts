import { lineTotalMinor, type ShoppingList, type ShoppingListLineRow } from '@dailyveg/db';
import type { ShoppingListOutput } from './shopping-lists.schemas.ts';

/** A list as its owner sees it, at today's prices. */
export function presentList(list: ShoppingList, lines: ShoppingListLineRow[]): ShoppingListOutput {
	const { id, name, createdAt, updatedAt } = list;
	return {
		...{ id, name, createdAt, updatedAt },
		currency: lines[0]?.currency ?? 'INR',
		items: lines.map(({ priceMinor, currency: _currency, ...line }) => ({
			...line,
			unitPriceMinor: priceMinor,
			lineTotalMinor: lineTotalMinor({ kind: line.kind, priceMinor }, line.quantity),
		})),
	};
}
