import { DomainError } from '../../contract/errors.ts';

/** A thousand tonnes, or a billion pieces: what the columns hold with room to spare. */
const MAX_ON_HAND = 1_000_000_000;

/** Refuses more than a hub can have of one product. */
export function refuseTooMuch(onHand: number): void {
	if (onHand <= MAX_ON_HAND) return;
	throw new DomainError('VALIDATION_FAILED', {
		issues: [{ path: ['quantity'], message: `the hub would have more than ${MAX_ON_HAND}` }],
	});
}
