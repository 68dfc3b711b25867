import { type StockedLine, type StockLevel, stockDemand } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';

/** What one cart line draws from the stock; quantity in the stock item's measure. */
export interface Allocation {
	line: StockedLine;
	stockItemId: string;
	quantity: number;
}

/**
 * Assigns each line its stock item and checks that the sum of all lines on an item is there (R03). Throws
 * INSUFFICIENT_STOCK with every line that falls short.
 */
export function allocateStock(lines: StockedLine[]): Allocation[] {
	const claims = lines.map((line) => {
		const { stock } = line;
		return { line, stock, quantity: stock ? stockDemand(line, line.quantity, stock.measure) : line.quantity };
	});
	const demand = demandByItem(claims);
	const short = claims.filter(({ stock }) => !stock || (demand.get(stock.id) ?? 0) > freeOf(stock));
	if (short.length > 0) {
		throw new DomainError('INSUFFICIENT_STOCK', {
			lines: short.map(({ line, stock, quantity }) => ({
				sellUnitId: line.sellUnitId,
				name: line.name,
				measure: stock?.measure ?? (line.kind === 'weight' ? 'gram' : 'piece'),
				requested: quantity,
				available: stock ? freeOf(stock) : 0,
			})),
		});
	}
	return claims.flatMap(({ line, stock, quantity }) =>
		stock ? { line, stockItemId: stock.id, quantity } : [],
	);
}

/** Whether the allocations use up one of their items: the catalog then has to show it as sold out. */
export function sellsOut(allocations: Allocation[]): boolean {
	const demand = demandByItem(allocations.map(({ line, quantity }) => ({ stock: line.stock, quantity })));
	return allocations.some(({ line: { stock } }) => stock && (demand.get(stock.id) ?? 0) >= freeOf(stock));
}

const freeOf = (stock: StockLevel) => stock.onHand - stock.reserved;

function demandByItem(claims: { stock: StockLevel | null; quantity: number }[]): Map<string, number> {
	const demand = new Map<string, number>();
	for (const { stock, quantity } of claims) {
		if (stock) demand.set(stock.id, (demand.get(stock.id) ?? 0) + quantity);
	}
	return demand;
}
