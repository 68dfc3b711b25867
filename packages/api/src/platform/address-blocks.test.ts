import { describe, expect, it } from 'vitest';
import { addressBlocks, isInside } from './address-blocks.ts';
import { callerAddress } from './caller-address.ts';

describe('isInside', () => {
	it.each([
		['192.0.2.7', ['192.0.2.0/24'], true],
		['192.0.3.7', ['192.0.2.0/24'], false],
		['192.0.2.7', ['192.0.2.7'], true],
		['::ffff:192.0.2.7', ['192.0.2.0/24'], true],
		['192.0.2.7', ['::ffff:192.0.2.0/120'], true],
		['2001:db8::1', ['10.0.0.0/8', '2001:db8::/32'], true],
		['2001:db9::1', ['2001:db8::/32'], false],
		['192.0.2.7', ['2001:db8::/32'], false],
		['::ffff:c000:207', ['192.0.2.0/24'], true],
		['192.0.2.7', ['0.0.0.0/0'], true],
		['no address', ['0.0.0.0/0', '::/0'], false],
		['192.0.2.7', [], false],
	])('%s in %j: %s', (ip, blocks, isIn) => {
		expect(isInside(blocks, ip)).toBe(isIn);
	});
});

describe('addressBlocks', () => {
	it('reads a list', () => {
		expect(addressBlocks.parse('10.0.0.0/8, ::1')).toEqual(['10.0.0.0/8', '::1']);
		expect(addressBlocks.parse(undefined)).toEqual([]);
	});

	it.each(['10.0.0.0/33', '::/129', '10.0.0', 'proxy.example', '10.0.0.0/8/8', '10.0.0.0/x'])(
		'refuses %s',
		(list) => {
			expect(addressBlocks.safeParse(list).success).toBe(false);
		},
	);
});

describe('callerAddress', () => {
	it.each([
		['192.0.2.7', '192.0.2.7'],
		['::ffff:192.0.2.7', '192.0.2.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:0db8:1:2::6', '2001:db8:1:2::/64'],
		['2001:db8::6', '2001:db8:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
		['', ''],
	])('counts %s as %s', (ip, key) => {
		expect(callerAddress(ip)).toBe(key);
	});
});
