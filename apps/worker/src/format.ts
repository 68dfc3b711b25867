const GRAMS_PER_KILOGRAM = 1_000;
const MINOR_UNITS = 100;

const amount = new Intl.NumberFormat('en-IN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const weight = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 3 });

/** `INR 1,23,456.50` from minor units. The code, not ₹: fonts and mail programs without the sign are common. */
export function formatMoney(minor: number, currency: string): string {
	return `${currency} ${amount.format(minor / MINOR_UNITS)}`;
}

interface Line {
	kind: 'weight' | 'count';
	unitLabel: string;
	/** Grams by weight, pieces by count. */
	quantity: number;
}

/** `1.5 kg`, `250 g`, or `2 × bunch`. */
export function formatQuantity({ kind, unitLabel, quantity }: Line): string {
	if (kind === 'count') return `${quantity} × ${unitLabel}`;
	if (quantity < GRAMS_PER_KILOGRAM) return `${quantity} g`;
	return `${weight.format(quantity / GRAMS_PER_KILOGRAM)} kg`;
}

/** What a unit price is per: a kilogram, or the unit's label. */
export function formatUnit({ kind, unitLabel }: Pick<Line, 'kind' | 'unitLabel'>): string {
	return kind === 'weight' ? 'kg' : unitLabel;
}

// Making one costs a hundred times as much as using it.
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** `22 November 2026` in the given IANA zone. */
export function formatDate(instant: Date, timeZone: string): string {
	let format = dateFormats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-IN', { dateStyle: 'long', timeZone });
		dateFormats.set(timeZone, format);
	}
	return format.format(instant);
}

/** How an order is paid, in words. */
export const paymentMethodNames = {
	cash_on_delivery: 'Cash on delivery',
	card: 'Card',
	wallet: 'Wallet',
} as const;
