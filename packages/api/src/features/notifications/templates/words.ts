import type { Locale, StockMeasure } from '@dailyveg/db';

const MINOR_UNITS = 100;
const GRAMS_PER_KILOGRAM = 1_000;
/** More names than that are not read. */
const MAX_NAMES = 5;

const tags: Readonly<Record<Locale, string>> = { en: 'en-IN', hi: 'hi-IN' };

/** How a language writes amounts, days and lists. */
export interface Words {
	/** `₹1,23,456.50` */
	money(minor: number, currency: string): string;
	/** A day of the calendar, `24 November`. */
	day(date: string): string;
	/** An instant on the shop's clock, `24 November, 6:30 pm`. */
	moment(instant: string): string;
	/** Grams or pieces. */
	stock(amount: number, measure: StockMeasure): string;
	/** Names, with what stands for the rest of a long list. */
	names(names: readonly string[]): string;
}

/** India has one time zone, and the shop is there. */
const TIME_ZONE = 'Asia/Kolkata';

/** The words of a language; `pieces` and `more` say what the number before them is. */
export function wordsOf(locale: Locale, { pieces, more }: { pieces: string; more: string }): Words {
	const tag = tags[locale];
	const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
	const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	const clock = new Intl.DateTimeFormat(tag, {
		...{ day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: TIME_ZONE },
	});
	const list = new Intl.ListFormat(tag, { type: 'conjunction' });
	return {
		money: (minor, currency) =>
			new Intl.NumberFormat(tag, { style: 'currency', currency }).format(minor / MINOR_UNITS),
		day: (day) => date.format(new Date(`${day}T00:00:00Z`)),
		moment: (instant) => clock.format(new Date(instant)),
		stock: (amount, measure) =>
			measure === 'gram'
				? `${number.format(amount / GRAMS_PER_KILOGRAM)} kg`
				: `${number.format(amount)} ${pieces}`,
		names: (names) => {
			const rest = names.length - MAX_NAMES;
			return list.format(rest > 0 ? [...names.slice(0, MAX_NAMES), `${rest} ${more}`] : names);
		},
	};
}
