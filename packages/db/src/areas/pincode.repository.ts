import type { EntityManager } from '@mikro-orm/mysql';
import { uuidFromBinary } from '../types/uuid.type.ts';

/** A pincode with the names of where it is and the hub that serves it; null hub: nobody delivers there. */
export interface PincodeRow {
	pincode: string;
	areaName: string;
	city: string;
	state: string;
	hub: { id: string; code: string; name: string; timeZone: string } | null;
}

interface RawPincode {
	pincode: string;
	areaName: string;
	city: string;
	state: string;
	hubId: Buffer | null;
	hubCode: string;
	hubName: string;
	timeZone: string;
}

/** What is known of a pincode, in one query. */
export async function findPincode(em: EntityManager, code: string): Promise<PincodeRow | null> {
	const [row] = await em.execute<RawPincode[]>(
		`select p.code as pincode, p.area_name as areaName, c.name as city, s.name as state,
			h.id as hubId, h.code as hubCode, h.name as hubName, h.time_zone as timeZone
		from pincode p
		join city c on c.id = p.city_id
		join state s on s.code = c.state_code
		left join hub h on h.id = p.hub_id
		where p.code = ?`,
		[code],
	);
	if (!row) return null;
	const { pincode, areaName, city, state, hubId, hubCode, hubName, timeZone } = row;
	const hub = hubId && { id: uuidFromBinary(hubId), code: hubCode, name: hubName, timeZone };
	return { pincode, areaName, city, state, hub };
}
