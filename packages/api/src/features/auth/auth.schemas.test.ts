import { describe, expect, it } from 'vitest';
import { email, loginInput } from './auth.schemas.ts';
import { registerInput } from './registration.schemas.ts';

const valid = { email: 'asha@example.in', password: 'ripe brinjal', name: 'Asha Rao' };

describe('registerInput', () => {
	it('trims and lower-cases the e-mail', () => {
		expect(email.parse('  Asha@Example.IN ')).toBe('asha@example.in');
	});

	it.each([
		['no e-mail', { ...valid, email: 'asha' }],
		['an e-mail over 254 characters', { ...valid, email: `${'a'.repeat(250)}@x.in` }],
		['R29 a password under 8 characters', { ...valid, password: '1234567' }],
		['R29 a password over 128 characters', { ...valid, password: 'x'.repeat(129) }],
		['a name with half a surrogate pair', { ...valid, name: 'Asha \ud83e' }],
		['a name over two lines', { ...valid, name: 'Asha\nSubject: Rao' }],
		['an empty name', { ...valid, name: '   ' }],
		['R18 a name over 120 characters', { ...valid, name: 'x'.repeat(121) }],
		['a phone with letters', { ...valid, phone: '98765 abcde' }],
		['R17 a role of its own choice', { ...valid, role: 'staff' }],
	])('refuses %s', (_case, input) => {
		expect(registerInput.safeParse(input).success).toBe(false);
	});

	it('takes names of any script', () => {
		for (const name of ['आशा राव', 'ಆಶಾ', 'Asha 🥬', "D'Souza-Rao"])
			expect(registerInput.parse({ ...valid, name }).name).toBe(name);
	});

	it('R29 has no composition rules and keeps spaces', () => {
		for (const password of ['aaaabbbb', 'x'.repeat(128), ' spaces  around ', 'सब्ज़ी वाला']) {
			expect(registerInput.parse({ ...valid, password }).password).toBe(password);
		}
	});
});

describe('loginInput', () => {
	it('R18 caps the password, which is hashed before anything else is known of the caller', () => {
		expect(loginInput.safeParse({ email: valid.email, password: 'x'.repeat(129) }).success).toBe(false);
	});
});
