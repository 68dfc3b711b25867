import { type EntityManager, findPincode } from '@dailyveg/db';

/** The hub that serves a pincode, and where that is. */
export interface ServingHub {
	hubId: string;
	hubCode: string;
	timeZone: string;
	areaName: string;
	city: string;
	state: string;
}

/** The hub that delivers to a pincode, in one query; null when none does or the pincode is unknown. */
export async function findServingHub(em: EntityManager, pincode: string): Promise<ServingHub | null> {
	const row = await findPincode(em, pincode);
	if (!row?.hub) return null;
	const { hub, areaName, city, state } = row;
	return { hubId: hub.id, hubCode: hub.code, timeZone: hub.timeZone, areaName, city, state };
}

/** Whether the pincode exists, delivered to or not. */
export async function isKnownPincode(em: EntityManager, pincode: string): Promise<boolean> {
	return (await findPincode(em, pincode)) !== null;
}
