import { type CartLineRow, lineTotalMinor } from '@dailyveg/db';
import type { CartOutput } from './cart.schemas.ts';

/** The cart as its owner sees it, at today's prices; what is no longer sold does not count. */
export function presentCart(lines: CartLineRow[]): CartOutput {
	const items = lines.map((line) => ({
		sellUnitId: line.sellUnitId,
		productId: line.productId,
		slug: line.slug,
		name: line.name,
		kind: line.kind,
		unitLabel: line.unitLabel,
		quantity: line.quantity,
		unitPriceMinor: line.priceMinor,
		seenPriceMinor: line.seenPriceMinor,
		lineTotalMinor: lineTotalMinor(line, line.quantity),
		isAvailable: line.isAvailable,
	}));
	const subtotalMinor = items.reduce((sum, item) => sum + (item.isAvailable ? item.lineTotalMinor : 0), 0);
	return { items, subtotalMinor, currency: lines[0]?.currency ?? 'INR' };
}
