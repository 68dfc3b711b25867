import type { AddressRow } from '@dailyveg/db';
import type { AddressOutput } from './addresses.schemas.ts';

/** An address as its owner sees it; which hub serves it stays inside. */
export function presentAddress({ hubId, ...address }: AddressRow): AddressOutput {
	return { ...address, isServiceable: hubId !== null };
}
