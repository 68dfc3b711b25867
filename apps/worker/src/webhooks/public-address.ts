import { type LookupAddress, lookup } from 'node:dns';
import { isIPv4 } from 'node:net';
import { isInside } from '@dailyveg/api';

/** IPv4 that is not the Internet's: IANA's special-purpose registry, multicast and what is reserved. */
const specialIpv4 = [
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/3',
];
/** All of IPv6 that is the Internet's; mapped IPv4, loopback, link-local and private addresses lie outside. */
const globalIpv6 = ['2000::/3'];
/** Inside of it, but for documentation, or a tunnel that leads to any IPv4 address. */
const specialIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const loopback = ['127.0.0.0/8', '::1'];

/** Which addresses may be called. */
export interface AddressRule {
	/** Also this machine itself. */
	allowLoopback: boolean;
}

/** Whether events may be sent to the address: any of the Internet, and none of ours or of the cloud we run in. */
export function mayCall(ip: string, { allowLoopback }: AddressRule): boolean {
	if (allowLoopback && isInside(loopback, ip)) return true;
	if (isIPv4(ip)) return !isInside(specialIpv4, ip);
	return isInside(globalIpv6, ip) && !isInside(specialIpv6, ip);
}

/** An address that events are not sent to. */
export class ForbiddenAddressError extends Error {
	constructor() {
		super('the address is not a public one');
	}
}

/** Finds all addresses of a host, as `dns.lookup` does. */
export type Resolve = (
	host: string,
	options: { all: true },
	found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A `lookup` for sockets that fails unless all addresses of a name may be called. The socket connects to what was
 * checked, so that a name which answers differently a moment later gains nothing.
 */
export function guardedLookup(rule: AddressRule, resolve: Resolve = lookup) {
	return (host: string, { all }: { all?: boolean | undefined }, found: Found): void => {
		resolve(host, { all: true }, (error, addresses) => {
			const [first] = addresses ?? [];
			if (error || !first) return found(error ?? new Error('no address'), []);
			if (!addresses.every(({ address }) => mayCall(address, rule)))
				return found(new ForbiddenAddressError(), []);
			if (all) return found(null, addresses);
			found(null, first.address, first.family);
		});
	};
}
