import { describe, expect, it } from 'vitest';
import { createAddressInput, updateAddressInput } from './addresses.schemas.ts';

const id = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';
const valid = {
	label: 'Home',
	recipientName: 'Asha Rao',
	phone: '+919876543210',
	line1: '12, Lakeview Apartments',
	pincode: '560034',
};

describe('createAddressInput', () => {
	it('is no default unless it says so', () => {
		expect(createAddressInput.parse(valid).isDefault).toBe(false);
	});

	it.each([
		['a pincode that starts with 0', { ...valid, pincode: '056003' }],
		['a pincode of five digits', { ...valid, pincode: '56003' }],
		['a phone with letters', { ...valid, phone: '98765abcde' }],
		['R18 a line over 200 characters', { ...valid, line1: 'x'.repeat(201) }],
		['R17 the id of another owner', { ...valid, userId: id }],
	])('refuses %s', (_case, input) => {
		expect(createAddressInput.safeParse(input).success).toBe(false);
	});
});

describe('updateAddressInput', () => {
	it('takes any one field, and null where a field may be empty', () => {
		for (const change of [{}, { label: 'Work' }, { line2: null }, { landmark: null }, { isDefault: true }]) {
			expect(updateAddressInput.parse({ id, ...change })).toEqual({ id, ...change });
		}
	});

	it.each([
		['no id', { label: 'Work' }],
		['an id that is none', { id: '1' }],
		['taking the default away, which would leave none', { id, isDefault: false }],
		['an empty first line', { id, line1: null }],
	])('refuses %s', (_case, input) => {
		expect(updateAddressInput.safeParse(input).success).toBe(false);
	});
});
