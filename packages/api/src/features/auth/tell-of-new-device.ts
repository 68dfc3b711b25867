import { type EntityManager, KnownDevice } from '@dailyveg/db';
import { sha256 } from '../../platform/secrets.ts';
import type { Auditor } from '../audit/audit.public.ts';
import { sendSecurityNotice } from './security-notices.ts';

/** Remembers the device of a sign-in, and writes to the account's owner unless it was there before or is the first. */
export async function tellOfNewDevice(
	em: EntityManager,
	{ services, request }: Auditor,
	{ userId, deviceName }: { userId: string; deviceName: string },
): Promise<void> {
	const device = { user: userId, fingerprint: sha256(deviceName) };
	const now = services.clock.now();
	if (await em.nativeUpdate(KnownDevice, device, { lastSeenAt: now })) return;
	const isFirst = (await em.count(KnownDevice, { user: userId })) === 0;
	await em.upsert(KnownDevice, { ...device, lastSeenAt: now });
	if (isFirst) return;
	sendSecurityNotice(em, { userId, notice: 'newDevice', occurredAt: now, deviceName, ip: request.ip });
}
