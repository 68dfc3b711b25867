import type { Call } from './staff-story.ts';

/** When a hub delivers: its weeks, the days that differ, and what is booked of a day. */
export async function tellOfSlots(call: Call): Promise<void> {
	const { json: area } = await call('nobody', 'GET /areas/pincodes/{pincode}', ['560034']);
	const hubId = String(area.hub.id);
	const terms = { startMinute: 360, endMinute: 540, capacity: 40, cutoffMinutes: 480 };
	for (let weekday = 0; weekday < 7; weekday++) {
		await call('staff', 'POST /admin/hubs/{hubId}/slot-templates', [hubId], { weekday, ...terms });
	}
	const { json: templates } = await call('staff', 'GET /admin/hubs/{hubId}/slot-templates', [hubId]);
	await call('staff', 'PATCH /admin/slot-templates/{id}', [templates.items[0].id], { capacity: 30 });
	const { json: slots } = await call('nobody', 'GET /areas/pincodes/{pincode}/slots', ['560034']);
	const { date } = slots.items[0];
	await call('staff', 'GET /admin/hubs/{hubId}/slots', [hubId], undefined, `?date=${date}`);
	await call('staff', 'PUT /admin/hubs/{hubId}/slot-exceptions/{date}', [hubId, date], { capacity: 0 });
}
