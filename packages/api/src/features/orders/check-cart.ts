import { type CartLineRow, quantityProblem } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';

/** Refuses a cart that cannot become an order as it stands: empty, withdrawn, odd or re-priced lines. */
export function checkCart(lines: CartLineRow[]): void {
	if (lines.length === 0) throw new DomainError('CART_EMPTY', {});
	const withdrawn = lines.filter((line) => !line.isAvailable);
	if (withdrawn.length > 0) throw new DomainError('PRODUCT_UNAVAILABLE', { lines: withdrawn.map(nameLine) });
	for (const line of lines) {
		const problem = quantityProblem(line, line.quantity);
		if (problem) throw new DomainError('INVALID_QUANTITY', { reason: `${line.name}: ${problem}` });
	}
	const changed = lines.filter((line) => line.priceMinor !== line.seenPriceMinor);
	if (changed.length > 0) {
		throw new DomainError('PRICE_CHANGED', {
			lines: changed.map((line) => ({
				...nameLine(line),
				seenPriceMinor: line.seenPriceMinor,
				currentPriceMinor: line.priceMinor,
			})),
		});
	}
}

const nameLine = ({ sellUnitId, name }: CartLineRow) => ({ sellUnitId, name });
