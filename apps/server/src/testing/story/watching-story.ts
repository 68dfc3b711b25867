import type { Call } from './call.ts';

/** How the owner keeps an eye on the shop: what was done, what was called, and what may be changed meanwhile. */
export async function tellOfWatching(call: Call): Promise<void> {
	await call('staff', 'GET /admin/settings');
	await call('staff', 'PATCH /admin/settings', [], { requireStaffTwoFactor: false });
	await call('staff', 'GET /admin/audit', [], undefined, '?action=settings.changed&limit=5');
	await call('staff', 'POST /admin/audit/export', [], { from: '2026-01-01T00:00:00Z' });
	await call('staff', 'GET /admin/api-calls', [], undefined, '?limit=5');
}
