import { describe, expect, it } from 'vitest';
import { deviceNameOf } from './device-name.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the name of a device', () => {
	it.each([
		[
			`Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/143.0.0.0 Mobile Safari/537.36`,
			'Chrome on Android',
		],
		[
			`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/143.0 Safari/537.36 Edg/143.0`,
			'Edge on Windows',
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1',
			'Safari on iPhone',
		],
		['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox on Linux'],
		['okhttp/5.3.0', 'Android app'],
		['DailyVeg/12 CFNetwork/3860.1 Darwin/25.1.0', 'iOS app'],
		['curl/8.5.0', 'curl'],
		['node', 'node'],
		['\u0000<script>', 'Unknown device'],
		['', 'Unknown device'],
		[undefined, 'Unknown device'],
	])('of %j is %j', (userAgent, name) => {
		expect(deviceNameOf(userAgent)).toBe(name);
	});
});
