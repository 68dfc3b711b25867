import { isIPv4, isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name a subscriber's network; the others are theirs to choose. */
const NETWORK_GROUPS = 4;
const MAPPED = '::ffff:';

/** What a caller without an account is counted by: the IPv4 address, or the /64 network of an IPv6 one. */
export function callerAddress(ip: string): string {
	if (!ip.includes(':')) return ip;
	// IPv4 in IPv6 clothes, as a socket that listens to both sees it.
	const mapped = ip.slice(MAPPED.length);
	if (ip.toLowerCase().startsWith(MAPPED) && isIPv4(mapped)) return mapped;
	return isIPv6(ip) ? `${networkOf(ip)}::/64` : ip;
}

function networkOf(address: string): string {
	const [head = '', tail] = address.split('::', 2);
	const groups = head === '' ? [] : head.split(':');
	// `::` stands for as many zero groups as are missing, and an IPv4 ending takes two.
	const behind =
		tail === undefined || tail === '' ? 0 : tail.split(':').length + (tail.includes('.') ? 1 : 0);
	const zeros = tail === undefined ? 0 : 8 - groups.length - behind;
	const all = [...groups, ...Array<string>(zeros).fill('0'), ...(tail ? tail.split(':') : [])];
	return all
		.slice(0, NETWORK_GROUPS)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':');
}
