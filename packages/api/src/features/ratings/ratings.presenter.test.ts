import { expect, it } from 'vitest';
import { shortName } from './ratings.presenter.ts';

it.each([
	['Meera Iyer', 'Meera I.'],
	['  Meera   Devi  Iyer ', 'Meera I.'],
	['Meera', 'Meera'],
	// An initial is what reads as one letter, vowel sign and all.
	['मीरा कुमारी', 'मीरा कु.'],
])('%s is shown as %s', (name, shown) => {
	expect(shortName(name)).toBe(shown);
});
