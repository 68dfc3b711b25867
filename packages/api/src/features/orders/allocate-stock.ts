import { type CartLineRow, type StockRow, stockDemand } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';

/** What one cart line draws from the stock; quantity in the stock item's measure. */
export interface Allocation {
	line: CartLineRow;
	stockItemId: string;
	quantity: number;
}

/**
 * Assigns each line its stock item and checks that the sum of all lines on an item is there (R03). Throws
 * INSUFFICIENT_STOCK with every line that falls short.
 */
export function allocateStock(lines: CartLineRow[], stock: StockRow[]): Allocation[] {
	const stockOf = new Map(stock.map((item) => [item.productId, item]));
	const demanded = new Map<string, number>();
	const allocations = lines.map((line) => {
		const item = stockOf.get(line.productId);
		if (!item) throw insufficient([{ line, measure: 'piece', requested: line.quantity, available: 0 }]);
		const quantity = stockDemand(line, line.quantity, item.measure);
		demanded.set(item.id, (demanded.get(item.id) ?? 0) + quantity);
		return { line, item, quantity };
	});
	const short = allocations.filter(({ item }) => (demanded.get(item.id) ?? 0) > item.onHand - item.reserved);
	if (short.length > 0) {
		throw insufficient(
			short.map(({ line, item, quantity }) => ({
				line,
				measure: item.measure,
				requested: quantity,
				available: item.onHand - item.reserved,
			})),
		);
	}
	return allocations.map(({ line, item, quantity }) => ({ line, stockItemId: item.id, quantity }));
}

interface Shortage {
	line: CartLineRow;
	measure: StockRow['measure'];
	requested: number;
	available: number;
}

function insufficient(shortages: Shortage[]): DomainError {
	return new DomainError('INSUFFICIENT_STOCK', {
		lines: shortages.map(({ line, ...numbers }) => ({
			sellUnitId: line.sellUnitId,
			name: line.name,
			...numbers,
		})),
	});
}

/** Whether the allocations use up one of the items: the catalog then has to show it as sold out. */
export function sellsOut(allocations: Allocation[], stock: StockRow[]): boolean {
	return stock.some((item) => {
		const taken = allocations.filter(({ stockItemId }) => stockItemId === item.id);
		return taken.reduce((sum, { quantity }) => sum + quantity, item.reserved) >= item.onHand;
	});
}
