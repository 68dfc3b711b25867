/** Crockford's base 32: no I, L, O or U to misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 8;
const BITS_PER_LETTER = 5n;

/**
 * What people say on the phone: the day and 40 of the random bits at the end of the order's UUID v7. The unique
 * index is what guarantees uniqueness.
 */
export function orderNumber(orderId: string, placedAt: Date): string {
	const day = placedAt.toISOString().slice(2, 10).replaceAll('-', '');
	let bits = BigInt(`0x${orderId.slice(-10)}`);
	let letters = '';
	for (let index = 0; index < LETTERS; index++) {
		letters = `${ALPHABET[Number(bits & 31n)]}${letters}`;
		bits >>= BITS_PER_LETTER;
	}
	return `DV-${day}-${letters}`;
}
