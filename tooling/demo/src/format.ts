/** Minor units as people read them: ₹1,234.50. */
export function money(minor: number, currency = 'INR'): string {
	return new Intl.NumberFormat('en-IN', { style: 'currency', currency }).format(minor / 100);
}

/** Minor units without the sign of the currency, which mails and invoices write in their own way: 1,234.50. */
export function digits(minor: number): string {
	return new Intl.NumberFormat('en-IN', { minimumFractionDigits: 2 }).format(minor / 100);
}

/** Grams as kilograms from one on, pieces as they are. */
export function amount(kind: 'weight' | 'count', quantity: number): string {
	if (kind === 'count') return `${quantity} ×`;
	return quantity < 1_000 ? `${quantity} g` : `${quantity / 1_000} kg`;
}
