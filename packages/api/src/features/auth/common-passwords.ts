import { readFileSync } from 'node:fs';

const list = readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8');
const commonPasswords = new Set(list.split('\n').filter((line) => line !== '' && !line.startsWith('#')));

/** Whether the password is one of the commonest (R29), however it is capitalised. */
export const isCommonPassword = (password: string): boolean =>
	commonPasswords.has(password.normalize('NFKC').toLowerCase());
