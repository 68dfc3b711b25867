import type { RequiredEntityData } from '@mikro-orm/core';
import { Address } from '../addresses/address.entity.ts';
import { hubIds } from '../areas/area.lookup.ts';
import { Pincode } from '../areas/pincode.entity.ts';
import { riderDocumentKinds } from '../auth/auth.enums.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { RiderDocument } from '../auth/rider-document.entity.ts';
import { StaffRole } from '../auth/staff-role.entity.ts';
import { OWNER_ROLE } from '../auth/staff-roles.ts';
import { User } from '../auth/user.entity.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { demoAccounts, demoAddress, riderEmail } from './demo-accounts.ts';
import { newRow, type SeedContext } from './seed-context.ts';
import { familyNames, givenNames } from './variant-words.ts';

const houses = [
	'Lakshmi Residency',
	'Sai Enclave',
	'Green Meadows',
	'Shanti Apartments',
	'Lake View',
	'Palm Court',
];
const streets = ['1st Cross', '4th Main', 'Temple Street', 'Market Road', 'Station Road', 'School Lane'];

/**
 * Demo accounts with the demo customer's address, `customerCount` further customers with one address each, and so many
 * riders a hub.
 */
export async function seedUsers(
	context: SeedContext,
	customerCount: number,
	ridersPerHub: number,
): Promise<void> {
	// One hash for all: it takes 20 ms of a core, on purpose, and the password is public anyway.
	const passwordHash = await hashPassword(demoAccounts.customer.password);
	await seedDemoAccounts(context, passwordHash);
	await seedDemoAddress(context);
	await seedRiders(context, passwordHash, ridersPerHub);
	await seedPapers(context);
	await seedCustomers(context, passwordHash, customerCount);
}

async function seedDemoAccounts(context: SeedContext, passwordHash: string): Promise<void> {
	const owner = await context.em.findOneOrFail(StaffRole, { name: OWNER_ROLE }, { fields: ['id'] });
	const users = Object.values(demoAccounts).map(({ password: _, ...account }) => {
		const row = newRow(context);
		return {
			...row,
			...account,
			staffRole: account.role === 'staff' ? owner.id : null,
			emailVerifiedAt: row.createdAt,
			passwordHash,
			disabledAt: null,
		};
	});
	// Whoever already has such an account keeps it as it is.
	await bulkInsert(context.em, User, users, 'ignore');
}

async function seedDemoAddress(context: SeedContext): Promise<void> {
	const { em } = context;
	const customer = await em.findOneOrFail(User, { email: demoAccounts.customer.email }, { fields: ['id'] });
	if ((await em.count(Address, { user: customer.id })) > 0) return;
	const address = { ...newRow(context), ...demoAddress, user: customer.id, isDefault: true, deletedAt: null };
	await bulkInsert(em, Address, [address]);
}

/** Riders of each hub, named after it. */
async function seedRiders(context: SeedContext, passwordHash: string, perHub: number): Promise<void> {
	const { em, random } = context;
	const hubs = [...(await hubIds(em)).keys()];
	const riders = hubs.flatMap((code) =>
		Array.from({ length: perHub }, (_, index) => {
			const row = newRow(context);
			return {
				...{ ...row, email: riderEmail(code, index + 1), emailVerifiedAt: row.createdAt },
				...{ name: `${random.pick(givenNames)} ${random.pick(familyNames)}`, role: 'rider' as const },
				phone: `+918${random.integer(100_000_000, 999_999_999)}`,
				...{ staffRole: null, passwordHash, disabledAt: null },
			};
		}),
	);
	await bulkInsert(em, User, riders, 'ignore');
}

/** Riders have shown everything. There are no files: nobody has to look at them again. */
async function seedPapers(context: SeedContext): Promise<void> {
	const { em } = context;
	const riders = await em.find(
		User,
		{ role: 'rider', $not: { id: { $in: await ridersWithPapers(em) } } },
		{ fields: ['id'], orderBy: { email: 'asc' } },
	);
	const papers = riders.flatMap(({ id: rider }) =>
		riderDocumentKinds.map((kind) => {
			const row = newRow(context);
			return {
				...{ ...row, rider, kind, status: 'accepted' as const },
				...{ objectKey: `rider-documents/demo/${row.id}`, contentType: 'application/pdf', sizeBytes: 1 },
				...{ reviewedBy: null, reviewedAt: row.createdAt, rejectReason: null },
			};
		}),
	);
	await bulkInsert(em, RiderDocument, papers);
}

async function ridersWithPapers(em: SeedContext['em']): Promise<string[]> {
	const papers = await em.find(RiderDocument, {}, { fields: ['rider'], disableIdentityMap: true });
	return [...new Set(papers.map(({ rider }) => rider.id))];
}

async function seedCustomers(context: SeedContext, passwordHash: string, count: number): Promise<void> {
	const { em, random } = context;
	const pincodes = await em.find(
		Pincode,
		{ hub: { $ne: null } },
		{ fields: ['code'], orderBy: { code: 'asc' }, disableIdentityMap: true },
	);
	const users: RequiredEntityData<User>[] = [];
	const addresses: RequiredEntityData<Address>[] = [];
	for (let index = 1; index <= count; index++) {
		const [given, family] = [random.pick(givenNames), random.pick(familyNames)];
		const name = `${given} ${family}`;
		const email = `${given}.${family}.${index}@example.com`.toLowerCase();
		const phone = `+919${random.integer(100_000_000, 999_999_999)}`;
		const row = newRow(context);
		const user = {
			...row,
			email,
			emailVerifiedAt: row.createdAt,
			name,
			phone,
			role: 'customer' as const,
			passwordHash,
			disabledAt: null,
		};
		users.push(user);
		addresses.push({
			...newRow(context),
			user: user.id,
			label: 'Home',
			recipientName: name,
			phone,
			line1: `${random.integer(1, 240)}, ${random.pick(houses)}`,
			line2: random.pick(streets),
			landmark: null,
			pincode: random.pick(pincodes).code,
			isDefault: true,
			deletedAt: null,
		});
	}
	await bulkInsert(em, User, users);
	await bulkInsert(em, Address, addresses);
}
