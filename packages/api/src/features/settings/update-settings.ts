import { type EntityManager, Setting } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { isInside } from '../../platform/address-blocks.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { loadSettings } from './read-settings.ts';
import type { ShopSettings, UpdateSettingsInput } from './settings.schemas.ts';

/**
 * Changes what is given and leaves the rest. Refuses what would shut out whoever asks: ADDRESS_LOCKED_OUT for a list
 * without the caller's address, TWO_FACTOR_SETUP_REQUIRED for a demand that the caller does not meet.
 */
export function updateSettings(ctx: UserContext, changes: UpdateSettingsInput): Promise<ShopSettings> {
	const { services, request, user } = ctx;
	const { adminAllowList = [], requireStaffTwoFactor = false } = changes;
	if (adminAllowList.length > 0 && !isInside(adminAllowList, request.ip)) {
		throw new DomainError('ADDRESS_LOCKED_OUT', { address: request.ip });
	}
	if (requireStaffTwoFactor && !user.hasTwoFactor) throw new DomainError('TWO_FACTOR_SETUP_REQUIRED', {});
	return transact(services, async (em) => {
		const before = await loadSettings(em);
		await store(em, changes, services.clock.now());
		recordAudit(em, ctx, {
			action: 'settings.changed',
			targetType: 'settings',
			targetId: null,
			before: Object.fromEntries(Object.entries(before).filter(([key]) => Object.hasOwn(changes, key))),
			after: changes,
		});
		afterCommit(em, ({ cache }) => void cache.invalidate('settings'));
		return { ...before, ...changes };
	});
}

async function store(em: EntityManager, changes: UpdateSettingsInput, updatedAt: Date): Promise<void> {
	for (const [key, value] of Object.entries(changes)) await em.upsert(Setting, { key, value, updatedAt });
}
