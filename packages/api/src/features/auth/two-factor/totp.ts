import { randomBytes } from 'node:crypto';
import { TimeSpan } from 'oslo';
import { base32 } from 'oslo/encoding';
import { createTOTPKeyURI, generateHOTP } from 'oslo/otp';

/** As RFC 4226 recommends for HMAC-SHA-1. */
const SEED_BYTES = 20;
const DIGITS = 6;
const PERIOD = new TimeSpan(30, 's');
/** Steps that a phone's clock may be off, either way (RFC 6238, 5.2). */
const TOLERANCE = [0, -1, 1];

const ISSUER = 'DailyVeg';

/** A new seed, in base32 without padding as people type it in. */
export const newTotpSeed = (): string => base32.encode(randomBytes(SEED_BYTES), { includePadding: false });

const bytesOf = (seed: string) => base32.decode(seed, { strict: false });

/** What the QR code for authenticator apps holds. */
export const totpUri = (account: string, seed: string): string =>
	createTOTPKeyURI(ISSUER, account, bytesOf(seed), { digits: DIGITS, period: PERIOD });

const stepAt = (moment: Date) => Math.floor(moment.getTime() / PERIOD.milliseconds());

/** The code an app shows at the moment. Oslo's controller reads the system's clock, so its parts are used. */
export const totpAt = (seed: string, moment: Date): Promise<string> =>
	generateHOTP(bytesOf(seed), stepAt(moment), DIGITS);

/** The time step whose code this is, of those that count as now; null: of none. */
export async function matchTotpStep(seed: string, code: string, now: Date): Promise<number | null> {
	const current = stepAt(now);
	for (const offset of TOLERANCE) {
		if ((await generateHOTP(bytesOf(seed), current + offset, DIGITS)) === code) return current + offset;
	}
	return null;
}
