import { formatMoney } from './format.ts';
import type { OrderDocument } from './tasks/orders/load-order.ts';

/** One line below the goods; minor units. */
export interface TotalLine {
	label: string;
	minor: number;
}

const unlessZero = (line: TotalLine): TotalLine[] => (line.minor === 0 ? [] : [line]);

/** How the total comes about: its lines add up to it. */
export function totalLines(order: OrderDocument): TotalLine[] {
	return [
		{ label: 'Subtotal', minor: order.subtotalMinor },
		...unlessZero({ label: 'Discount', minor: -order.discountMinor }),
		{ label: 'Delivery', minor: order.deliveryFeeMinor },
		...unlessZero({ label: 'Packing', minor: order.packingFeeMinor }),
		{ label: 'Total', minor: order.totalMinor },
	];
}

/** GST within the total, by rate and by code of the goods in the harmonised system, as tax invoices tell it. */
export function taxLines({ items, currency }: OrderDocument): string[] {
	const taxed = items.filter(({ taxMinor }) => taxMinor > 0);
	const groups = Map.groupBy(taxed, ({ taxBasisPoints, hsnCode }) => `${taxBasisPoints} ${hsnCode ?? ''}`);
	return [...groups.values()].map((lines) => {
		const sum = (minorOf: (line: (typeof lines)[number]) => number) =>
			formatMoney(
				lines.reduce((total, line) => total + minorOf(line), 0),
				currency,
			);
		const [{ taxBasisPoints, hsnCode }] = lines as [(typeof lines)[number]];
		const taxable = sum(
			({ lineTotalMinor, discountMinor, taxMinor }) => lineTotalMinor - discountMinor - taxMinor,
		);
		const code = hsnCode === null ? '' : `, HSN ${hsnCode}`;
		return `Including GST ${taxBasisPoints / 100} % of ${taxable}: ${sum(({ taxMinor }) => taxMinor)}${code}`;
	});
}
