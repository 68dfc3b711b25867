const SURROGATE = /\\u[dD][89a-fA-F]/;
const PAIR = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/g;

/**
 * Whether JSON names half a surrogate pair. That is no text: MySQL refuses it in JSON columns, and everything else
 * turns it into something that was not sent. Only escapes can name one; bytes of UTF-8 cannot.
 */
export function hasLoneSurrogate(json: string): boolean {
	if (!SURROGATE.test(json)) return false;
	const withoutPairs = json.replaceAll('\\\\', ' ').replaceAll(PAIR, ' ');
	return SURROGATE.test(withoutPairs);
}
