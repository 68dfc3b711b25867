import type { Call, Made } from './call.ts';

/** When a hub delivers: its weeks, the days that differ, and what is booked of a day. */
export async function tellOfSlots(call: Call): Promise<void> {
	const { json: area } = await call<{ hub: Made }>('nobody', 'GET /areas/pincodes/{pincode}', ['560034']);
	const hubId = area.hub.id;
	const terms = { startMinute: 360, endMinute: 540, capacity: 40, cutoffMinutes: 480, surchargeMinor: 1_500 };
	for (let weekday = 0; weekday < 7; weekday++) {
		await call('staff', 'POST /admin/hubs/{hubId}/slot-templates', [hubId], { weekday, ...terms });
	}
	const template = await firstOf<Made>(call, 'staff', 'GET /admin/hubs/{hubId}/slot-templates', hubId);
	await call('staff', 'PATCH /admin/slot-templates/{id}', [template.id], { capacity: 30 });
	const route = 'GET /areas/pincodes/{pincode}/slots';
	const { date } = await firstOf<{ date: string }>(call, 'nobody', route, '560034');
	await call('staff', 'GET /admin/hubs/{hubId}/slots', [hubId], undefined, `?date=${date}`);
	await call('staff', 'PUT /admin/hubs/{hubId}/slot-exceptions/{date}', [hubId, date], { capacity: 0 });
}

async function firstOf<Item>(call: Call, caller: string, route: string, segment: string): Promise<Item> {
	const { json } = await call<{ items: Item[] }>(caller, route, [segment]);
	const [first] = json.items;
	if (first === undefined) throw new TypeError(`${route} answers an empty list`);
	return first;
}
