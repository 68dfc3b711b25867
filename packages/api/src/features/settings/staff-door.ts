import { DomainError } from '../../contract/errors.ts';
import { isInside } from '../../platform/address-blocks.ts';
import type { Context } from '../../trpc/context.ts';
import type { Principal } from '../auth/auth.public.ts';
import { readSettings } from './read-settings.ts';

/**
 * What staff and their API keys must bring besides their role: an address inside both allow-lists (the
 * environment's and the setting's; an empty one lets everybody in), and a second factor where the shop demands it.
 * FORBIDDEN or TWO_FACTOR_SETUP_REQUIRED.
 */
export async function checkStaffDoor(
	{ services, request }: Pick<Context, 'services' | 'request'>,
	{ credential, hasTwoFactor }: Principal,
): Promise<void> {
	const { adminAllowList, requireStaffTwoFactor } = await readSettings(services);
	for (const list of [services.env.ADMIN_ALLOW_LIST, adminAllowList]) {
		if (list.length > 0 && !isInside(list, request.ip)) throw new DomainError('FORBIDDEN', {});
	}
	// A key was made by somebody who had to show theirs.
	if (requireStaffTwoFactor && !hasTwoFactor && credential.kind === 'session') {
		throw new DomainError('TWO_FACTOR_SETUP_REQUIRED', {});
	}
}
