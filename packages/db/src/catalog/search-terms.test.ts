import { describe, expect, it } from 'vitest';
import { Random } from '../seeders/random.ts';
import { productTerms, tokenize, typoVariants } from './search-terms.ts';

describe('tokenize', () => {
	it('splits at everything that is no letter, mark or digit', () => {
		expect(tokenize('Desi Tomato, 250 g (Nashik)')).toEqual(['desi', 'tomato', '250', 'g', 'nashik']);
	});

	it('keeps vowel signs of Indian scripts inside their words', () => {
		expect(tokenize('हरी शिमला मिर्च')).toEqual(['हरी', 'शिमला', 'मिर्च']);
		expect(tokenize('ಆಲೂಗಡ್ಡೆ')).toEqual(['ಆಲೂಗಡ್ಡೆ']);
	});

	it('gives the same words for composed and decomposed text', () => {
		expect(tokenize('Jalapeño')).toEqual(tokenize('Jalapen\u0303o'));
	});

	it('names each word once and cuts off endless ones', () => {
		expect(tokenize('tomato TOMATO Tomato')).toEqual(['tomato']);
		expect(tokenize('x'.repeat(200))[0]).toHaveLength(64);
		expect(tokenize(' ,. ')).toEqual([]);
	});
});

describe('productTerms', () => {
	it('ranks words of the name before translations and synonyms', () => {
		const terms = productTerms({
			name: 'Green Chilli',
			nameHi: 'हरी मिर्च',
			nameLocal: '',
			synonyms: 'mirchi|green pepper',
		});
		const priorityOf = (word: string) => terms.find(({ term }) => term === word)?.priority ?? Number.NaN;
		for (const word of ['green', 'chilli'])
			for (const other of ['हरी', 'मिर्च', 'mirchi', 'pepper'])
				expect(priorityOf(word)).toBeLessThan(priorityOf(other));
		expect(terms.filter(({ term }) => term === 'green')).toHaveLength(1);
	});
});

describe('typoVariants', () => {
	const random = new Random(7);
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const word = (length: number) => Array.from({ length }, () => random.pick(letters));
	const share = (a: string[], b: string[]) =>
		typoVariants(a.join('')).some((variant) => typoVariants(b.join('')).includes(variant));

	it('lets words that are one edit apart meet', () => {
		for (let round = 0; round < 500; round++) {
			const original = word(random.integer(5, 12));
			const at = random.integer(0, original.length - 2);
			const letter = random.pick(letters);
			const [here = '', next = ''] = original.slice(at, at + 2);
			expect(share(original, original.toSpliced(at, 1))).toBe(true);
			expect(share(original, original.toSpliced(at, 0, letter))).toBe(true);
			expect(share(original, original.toSpliced(at, 1, letter))).toBe(true);
			expect(share(original, original.toSpliced(at, 2, next, here))).toBe(true);
		}
	});

	it('keeps words apart that have nothing in common', () => {
		expect(share([...'tomato'], [...'potato'])).toBe(false);
		expect(share([...'spinach'], [...'radish'])).toBe(false);
	});

	it('has one form for each letter and the word itself at most', () => {
		for (let round = 0; round < 200; round++) {
			const original = word(random.integer(1, 20)).join('');
			const variants = typoVariants(original);
			expect(variants[0]).toBe(original);
			expect(variants.length).toBeLessThanOrEqual(original.length + 1);
			expect(new Set(variants).size).toBe(variants.length);
		}
	});

	it('leaves short words alone: one letter off, and they mean something else', () => {
		expect(typoVariants('pea')).toEqual(['pea']);
	});
});
