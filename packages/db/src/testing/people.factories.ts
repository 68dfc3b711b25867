import type { EntityManager } from '@mikro-orm/mysql';
import { Address } from '../addresses/address.entity.ts';
import type { Pincode } from '../areas/pincode.entity.ts';
import { riderDocumentKinds, type UserRole } from '../auth/auth.enums.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { RiderDocument } from '../auth/rider-document.entity.ts';
import { StaffRole } from '../auth/staff-role.entity.ts';
import { OWNER_ROLE } from '../auth/staff-roles.ts';
import { User } from '../auth/user.entity.ts';
import { unique } from './unique.ts';

/** Password of every user that `createUser` makes. */
export const TEST_PASSWORD = 'fresh-veg-every-day';

// One hash for all users: hashing is slow on purpose.
let hashOfTestPassword: Promise<string> | undefined;

/** What a test may want to fix of a user. */
export interface UserTraits {
	role?: UserRole;
	email?: string;
	name?: string;
	phone?: string | null;
	disabledAt?: Date | null;
	/** Name of the role of staff; the owner's unless told. */
	staffRole?: string;
}

/** A user who can sign in with `TEST_PASSWORD`; a customer unless told. */
export async function createUser(
	em: EntityManager,
	{ staffRole: roleName = OWNER_ROLE, ...traits }: UserTraits = {},
): Promise<User> {
	const staffRole = traits.role === 'staff' ? await em.findOneOrFail(StaffRole, { name: roleName }) : null;
	hashOfTestPassword ??= hashPassword(TEST_PASSWORD);
	const user = em.create(User, {
		email: `user${unique()}@example.com`,
		name: 'Asha Rao',
		phone: '+919845012345',
		role: 'customer',
		disabledAt: null,
		emailVerifiedAt: new Date(),
		...traits,
		staffRole,
		passwordHash: await hashOfTestPassword,
	});
	await em.persist(user).flush();
	return user;
}

/** An address of the user, the default one unless told. */
export async function createAddress(
	em: EntityManager,
	{ user, pincode, ...traits }: { user: User; pincode: Pincode; label?: string; isDefault?: boolean },
): Promise<Address> {
	const address = em.create(Address, {
		label: 'Home',
		recipientName: user.name,
		phone: user.phone ?? '+919845012345',
		line1: '12, 3rd Cross, 5th Block',
		line2: null,
		landmark: 'Opposite the park',
		isDefault: true,
		deletedAt: null,
		...traits,
		user,
		pincode,
	});
	await em.persist(address).flush();
	return address;
}

/** A rider whose papers are all accepted. */
export async function createRider(em: EntityManager, traits: Omit<UserTraits, 'role'> = {}): Promise<User> {
	const rider = await createUser(em, { name: 'Imran Khan', ...traits, role: 'rider' });
	for (const kind of riderDocumentKinds)
		em.create(RiderDocument, {
			...{ rider, kind, status: 'accepted', objectKey: `rider-documents/${unique()}.pdf` },
			...{ contentType: 'application/pdf', sizeBytes: 1_000 },
		});
	await em.flush();
	return rider;
}
