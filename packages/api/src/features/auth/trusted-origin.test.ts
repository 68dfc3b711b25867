import { describe, expect, it } from 'vitest';
import { isTrustedOrigin } from './trusted-origin.ts';

const env = { ALLOWED_ORIGINS: ['https://shop.example'] };

describe('R32 the cookie of a request', () => {
	it.each<[string, string | undefined, string | undefined, boolean]>([
		['a program', undefined, undefined, true],
		['a page of ours', 'https://api.example', 'same-origin', true],
		['the address bar', undefined, 'none', true],
		['an allow-listed page elsewhere', 'https://shop.example', 'cross-site', true],
		['an allow-listed page, old browser', 'https://shop.example', undefined, true],
		['another site', 'https://evil.example', 'cross-site', false],
		['another site that hides its origin', undefined, 'cross-site', false],
		['a sandboxed frame', 'null', undefined, false],
		['a sibling subdomain', 'https://blog.example', 'same-site', false],
		['another site, old browser', 'https://evil.example', undefined, false],
		['a look-alike of an allow-listed page', 'https://shop.example.evil.example', undefined, false],
		['nonsense', undefined, 'Same-Origin', false],
	])('from %s', (_sender, origin, secFetchSite, isTrusted) => {
		expect(isTrustedOrigin(env, { origin, secFetchSite })).toBe(isTrusted);
	});
});
