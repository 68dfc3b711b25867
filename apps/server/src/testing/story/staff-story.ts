import { type InvitationPayload, readInvitationForDelivery } from '@dailyveg/api/use-cases';
import { OutboxMessage, StaffRole } from '@dailyveg/db';
import type { FuzzShop } from '../fuzz-shop.ts';
import { totpCode } from '../totp-code.ts';
import type { Call, Entered, Made, Upload } from './call.ts';

const password = 'ripe-brinjal-42-monsoon';

/** How staff run the people of the shop: roles, invitations, accounts, keys, and the papers of riders. */
export async function tellOfStaff(call: Call, shop: FuzzShop): Promise<void> {
	const { json: role } = await call<Made>('staff', 'POST /admin/roles', [], {
		name: 'robots',
		permissions: [],
	});
	await call('staff', 'PATCH /admin/roles/{id}', [role.id], { permissions: ['orders:read'] });
	await call('staff', 'DELETE /admin/roles/{id}', [role.id]);
	await call('staff', 'GET /admin/roles');
	await tellOfInvitations(call, shop);
	await call('staff', 'GET /admin/users', [], undefined, '?role=staff&search=ravi');
	const key = { name: 'Stock scales', scopes: ['orders:read'] };
	const { json: made } = await call<Made>('staff', 'POST /admin/api-keys', [], key);
	await call('staff', 'GET /admin/api-keys');
	await call('staff', 'POST /admin/api-keys/{id}/revoke', [made.id]);
	await tellOfPapers(call);
	await tellOfSecondFactor(call);
}

async function tellOfInvitations(call: Call, shop: FuzzShop): Promise<void> {
	const em = shop.services.orm.em.fork();
	const { id: staffRoleId } = await em.findOneOrFail(StaffRole, { name: 'packer' });
	const invite = async (email: string) => {
		const { json } = await call<Made>('staff', 'POST /admin/invitations', [], { email, staffRoleId });
		return json.id;
	};
	await call('staff', 'POST /admin/invitations/{id}/revoke', [await invite('nobody@example.in')]);
	const token = await tokenOf(shop, await invite('ravi@example.in'));
	await call('staff', 'GET /admin/invitations');
	const answer = { token, name: 'Ravi', password };
	const { json } = await call<Entered>('nobody', 'POST /auth/invitations/accept', [], answer);
	const { id } = json.user;
	await call('staff', 'GET /admin/users/{id}', [id]);
	await call('staff', 'PUT /admin/users/{id}/staff-role', [id], { staffRoleId: null });
	await call('staff', 'POST /admin/users/{id}/end-sessions', [id]);
	await call('staff', 'POST /admin/users/{id}/disable', [id]);
	await call('staff', 'POST /admin/users/{id}/enable', [id]);
}

/** The token that the worker would mail. */
async function tokenOf({ services }: FuzzShop, invitationId: string): Promise<string> {
	const messages = await services.orm.em.fork().find(OutboxMessage, { name: 'auth.sendInvitation' });
	const payloads = messages.map(({ payload }) => payload as InvitationPayload);
	const payload = payloads.find((one) => one.invitationId === invitationId);
	const delivery = payload && (await readInvitationForDelivery(services, payload));
	if (!delivery) throw new TypeError('no invitation is to be mailed');
	return delivery.token;
}

async function tellOfPapers(call: Call): Promise<void> {
	const file = Buffer.from('%PDF-1.7\n');
	const announced = { kind: 'identity', contentType: 'application/pdf', sizeBytes: file.length };
	const route = 'POST /rider/documents';
	const { json } = await call<{ document: Made; upload: Upload }>('rider', route, [], announced);
	const { document, upload } = json;
	await fetch(upload.url, { method: upload.method, headers: upload.headers, body: file });
	await call('rider', 'POST /rider/documents/{id}/submit', [document.id]);
	await call('rider', 'GET /rider/documents');
	await call('staff', 'GET /admin/rider-documents');
	await call('staff', 'GET /admin/rider-documents/{id}/url', [document.id]);
	const verdict = { decision: 'accepted' };
	await call('staff', 'POST /admin/rider-documents/{id}/review', [document.id], verdict);
}

/** Last: from then on the rider signs in with two factors. */
async function tellOfSecondFactor(call: Call): Promise<void> {
	const { json } = await call<{ secret: string }>('rider', 'POST /auth/two-factor/enrol');
	await call('rider', 'POST /auth/two-factor/confirm', [], { code: totpCode(json.secret) });
	const route = 'POST /auth/two-factor/recovery-codes';
	const { json: renewed } = await call<{ recoveryCodes: string[] }>('rider', route);
	await call('rider', 'POST /auth/two-factor/disable', [], { code: renewed.recoveryCodes[0] });
}
