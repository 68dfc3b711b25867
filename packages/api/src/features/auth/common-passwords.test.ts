import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';

describe('R29 common passwords', () => {
	it.each(['password', '12345678', 'qwertyuiop', 'Password123', 'ILOVEYOU', 'ｐａｓｓｗｏｒｄ'])(
		'refuses %s',
		(password) => {
			expect(isCommonPassword(password)).toBe(true);
		},
	);

	it.each(['ripe-brinjal-42-monsoon', 'correct horse battery staple', '# the 5,000 commonest', ''])(
		'lets %j pass',
		(password) => {
			expect(isCommonPassword(password)).toBe(false);
		},
	);

	it('holds at least 3,000 that the length rule would let pass', () => {
		const lines = readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8').split('\n');
		const passwords = new Set(lines.filter((line) => !line.startsWith('#') && line.length >= 8));
		expect(passwords.size).toBeGreaterThanOrEqual(3_000);
		expect([...passwords].every(isCommonPassword)).toBe(true);
	});
});
