import type { Session, User } from '@dailyveg/db';
import type { UserOutput } from './auth.schemas.ts';
import { permissionsOf } from './permissions-of.ts';
import type { SessionOutput } from './sessions.schemas.ts';
import type { SignedIn } from './sign-in.ts';

/** What an account's owner sees of it; its `staffRole` must be loaded. */
export function presentUser(user: User): UserOutput {
	const { id, email, name, phone, role, verifiedPhone, hasTwoFactor } = user;
	const isPhoneVerified = verifiedPhone !== null;
	return {
		id,
		email,
		name,
		phone,
		role,
		permissions: [...permissionsOf(user)],
		isPhoneVerified,
		hasTwoFactor,
	};
}

/** What a sign-in answers. */
export const presentSignedIn = ({ user, ...session }: SignedIn) => ({ user: presentUser(user), ...session });

/** What an account's owner sees of a session. */
export function presentSession({
	session,
	isCurrent,
}: {
	session: Session;
	isCurrent: boolean;
}): SessionOutput {
	const { id, kind, deviceName, ip, createdAt, rotatedAt, expiresAt } = session;
	return { id, kind, deviceName, ip, createdAt, renewedAt: rotatedAt, expiresAt, isCurrent };
}
