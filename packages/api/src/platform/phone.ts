import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { DomainError } from '../contract/errors.ts';

/** Numbers without a country code are India's. */
const HOME_COUNTRY = 'IN';

/** The number in E.164, however it is written: `98450 12345` is `+919845012345`. Throws VALIDATION_FAILED at `path`. */
export function toE164(text: string, path = 'phone'): string {
	const number = parsePhoneNumberFromString(text, HOME_COUNTRY);
	if (number?.isValid() && number.ext === undefined) return number.number;
	throw new DomainError('VALIDATION_FAILED', {
		issues: [{ path: [path], message: 'This is no phone number' }],
	});
}
