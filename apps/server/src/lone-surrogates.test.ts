import { expect, test } from 'vitest';
import { hasLoneSurrogate } from './lone-surrogates.ts';

test.each([
	['"tomato"', false],
	['"\\ud83c\\udf45"', false],
	['"\\uD83C\\uDF45\\ud83c\\udf45"', false],
	[JSON.stringify('a backslash before \\ud83c'), false],
	['"\\ud83c"', true],
	['"\\udf45"', true],
	['"\\udf45\\ud83c"', true],
	['"\\ud83c\\\\\\udf45"', true],
	['{"\\ud83c":1}', true],
])('%s: %s', (json, isLone) => {
	expect(hasLoneSurrogate(json)).toBe(isLone);
	expect(JSON.stringify(JSON.parse(json)).includes('\\ud') && isLone).toBe(isLone);
});
