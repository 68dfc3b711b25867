import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { errorsDocument, errorsDocumentFile } from './errors-document.ts';

test('docs/errors.md is what the error table says; npm run contract -- docs writes it', async () => {
	const file = fileURLToPath(new URL(`../../../${errorsDocumentFile}`, import.meta.url));
	expect(await readFile(file, 'utf8')).toBe(errorsDocument());
});
