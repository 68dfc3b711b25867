import { expect, it } from 'vitest';
import { toE164 } from './phone.ts';

it.each([
	['98450 12345', '+919845012345'],
	['098450-12345', '+919845012345'],
	['+91 98450 12345', '+919845012345'],
	['(080) 2345 6789', '+918023456789'],
	['+1 202 555 0123', '+12025550123'],
])('%s is %s', (text, number) => expect(toE164(text)).toBe(number));

it.each(['12345', '+91 12345', '98450 12345 67890', '+999 12345678'])('%s is no phone number', (text) => {
	expect(() => toE164(text, 'mobile')).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
});
