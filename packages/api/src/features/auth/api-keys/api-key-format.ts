import { randomInt } from 'node:crypto';
import { randomSecret } from '../../../platform/secrets.ts';

const PREFIX_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const PREFIX_LENGTH = 8;

/** `dv_`, eight characters that tell keys apart, and 256 random bits: a shape that secret scanners recognise. */
const API_KEY = /^dv_[a-z0-9]{8}_[\w-]{43}$/;

/** Whether the text has the shape of a key. */
export const isApiKey = (text: string): boolean => API_KEY.test(text);

/** A new key, and the part of it that may be shown. */
export function newApiKey(): { key: string; prefix: string } {
	const characters = Array.from(
		{ length: PREFIX_LENGTH },
		() => PREFIX_ALPHABET[randomInt(PREFIX_ALPHABET.length)],
	);
	const prefix = `dv_${characters.join('')}`;
	return { key: `${prefix}_${randomSecret()}`, prefix };
}
