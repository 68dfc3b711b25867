import { expect, test } from 'vitest';
import { formatDate, formatMoney, formatQuantity, formatUnit } from './format.ts';

test('money is grouped the Indian way and exact to the paisa', () => {
	expect(formatMoney(12_345_678, 'INR')).toBe('INR 1,23,456.78');
	expect(formatMoney(5, 'INR')).toBe('INR 0.05');
});

test('weights in kilograms from one on, counts with their label', () => {
	expect(formatQuantity({ kind: 'weight', unitLabel: 'kg', quantity: 250 })).toBe('250 g');
	expect(formatQuantity({ kind: 'weight', unitLabel: 'kg', quantity: 1_250 })).toBe('1.25 kg');
	expect(formatQuantity({ kind: 'count', unitLabel: 'bunch', quantity: 3 })).toBe('3 × bunch');
	expect(formatUnit({ kind: 'weight', unitLabel: 'loose' })).toBe('kg');
	expect(formatUnit({ kind: 'count', unitLabel: '250 g pack' })).toBe('250 g pack');
});

test('dates are those of the hub', () => {
	const lateEvening = new Date('2026-11-22T19:00:00Z');
	expect(formatDate(lateEvening, 'Asia/Kolkata')).toBe('23 November 2026');
	expect(formatDate(lateEvening, 'UTC')).toBe('22 November 2026');
});
