import type { RouterOutputs } from '@dailyveg/client';
import { check, checkSame, present } from '../check.ts';
import type { Person, Stage } from '../stage.ts';

const PINCODE = '560034';

/** Where the order goes, and the hub that serves it. */
export interface Destination {
	addressId: string;
	pincode: string;
	hub: NonNullable<RouterOutputs['areas']['checkPincode']['hub']>;
}

/** A customer asks whether the shop delivers there, and saves the address. */
export async function addAddress(
	{ say }: Stage,
	{ client }: Person,
	recipientName: string,
): Promise<Destination> {
	const area = await client.areas.checkPincode.query({ pincode: PINCODE });
	check(area.isServiceable, `pincode ${PINCODE} to be served`);
	const hub = present(area.hub, 'a hub that serves it');
	say(`${PINCODE} is ${area.areaName}, ${area.city}, served by ${hub.code} (${hub.name})`);
	const address = await client.addresses.create.mutate({
		label: 'Home',
		recipientName,
		phone: '+919845067890',
		line1: '7, 2nd Main, 4th Block',
		landmark: 'Next to the bakery',
		pincode: PINCODE,
	});
	const { items } = await client.addresses.list.query();
	checkSame('the first address in the list', present(items[0], 'an address').id, address.id);
	say(`address ${address.id}: ${address.line1}, ${address.areaName}, ${address.city}`);
	return { addressId: address.id, pincode: PINCODE, hub };
}
