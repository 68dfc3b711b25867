import { BlockList, isIP, isIPv4 } from 'node:net';
import { z } from 'zod';

const familyOf = (ip: string) => (isIPv4(ip) ? 'ipv4' : 'ipv6');
const bitsOf = { ipv4: 32, ipv6: 128 } as const;

/** Whether a text is one address, or a block of them in CIDR notation. */
export function isAddressBlock(text: string): boolean {
	const [address = '', prefix, ...more] = text.split('/');
	if (isIP(address) === 0 || more.length > 0) return false;
	return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bitsOf[familyOf(address)]);
}

/** Addresses and blocks separated by commas, as an environment variable holds them. */
export const addressBlocks = z
	.string()
	.default('')
	.transform((list) =>
		list
			.split(',')
			.map((block) => block.trim())
			.filter(Boolean),
	)
	.refine((blocks) => blocks.every(isAddressBlock));

const lists = new WeakMap<readonly string[], BlockList>();

/** Whether an address is inside one of the blocks. */
export function isInside(blocks: readonly string[], ip: string): boolean {
	if (isIP(ip) === 0) return false;
	const list = lists.get(blocks) ?? createList(blocks);
	lists.set(blocks, list);
	return list.check(ip, familyOf(ip));
}

/** Node compares IPv4 with blocks of mapped IPv6, and the other way round, by itself. */
function createList(blocks: readonly string[]): BlockList {
	const list = new BlockList();
	for (const block of blocks) {
		const [address = '', prefix] = block.split('/');
		if (prefix === undefined) list.addAddress(address, familyOf(address));
		else list.addSubnet(address, Number(prefix), familyOf(address));
	}
	return list;
}
