import { newId, PushDevice } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { seal, sha256 } from '../../platform/secrets.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import type { RegisterDeviceInput } from './notifications.schemas.ts';

/** What a person carries, and some that they no longer do. */
const MAX_DEVICES = 20;

const present = ({ id, platform, registeredAt }: PushDevice) => ({ id, platform, registeredAt });

/** The caller's devices, newest first. */
export async function listDevices({ em, user }: UserContext) {
	const devices = await em.find(
		PushDevice,
		{ user: user.id },
		{ orderBy: { registeredAt: 'desc', id: 'desc' }, limit: MAX_DEVICES },
	);
	return { items: devices.map(present) };
}

/**
 * Has push messages sent to a device. It belongs to whoever registered it last, since whoever held it before is no
 * longer signed in there; past twenty, the oldest goes.
 */
export function registerDevice({ services, user }: UserContext, { platform, token }: RegisterDeviceInput) {
	const tokenHash = sha256(token);
	return transact(services, async (em) => {
		const sealedToken = seal(services.env, 'notification', token);
		const registeredAt = services.clock.now();
		const about = { user: user.id, platform, sealedToken, registeredAt };
		await em.upsert(
			PushDevice,
			{ id: newId(), tokenHash, ...about },
			{ onConflictFields: ['tokenHash'], onConflictExcludeFields: ['id'] },
		);
		const own = await em.find(
			PushDevice,
			{ user: user.id },
			{ orderBy: { registeredAt: 'desc', id: 'desc' }, refresh: true },
		);
		for (const { id } of own.slice(MAX_DEVICES)) await em.nativeDelete(PushDevice, { id });
		return present(await em.findOneOrFail(PushDevice, { tokenHash }));
	});
}

/** Sends no more to a device; NOT_FOUND, also for someone else's. */
export async function deleteDevice({ em, user }: UserContext, id: string): Promise<void> {
	if ((await em.nativeDelete(PushDevice, { id, user: user.id })) === 0)
		throw new DomainError('NOT_FOUND', { resource: 'device' });
}
