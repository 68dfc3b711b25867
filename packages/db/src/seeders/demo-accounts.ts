import type { UserRole } from '../auth/auth.enums.ts';

/** An account of the demo shop. */
export interface DemoAccount {
	email: string;
	name: string;
	phone: string;
	role: UserRole;
	/** Published: never seed these where strangers can sign in. */
	password: string;
}

const password = 'fresh-veg-every-day';

/** Accounts that every seeded shop has. */
export const demoAccounts = {
	customer: {
		email: 'asha@example.com',
		name: 'Asha Rao',
		phone: '+919845012345',
		role: 'customer',
		password,
	},
	staff: {
		email: 'staff@dailyveg.example',
		name: 'Meena Gowda',
		phone: '+919845023456',
		role: 'staff',
		password,
	},
	rider: {
		email: 'rider@dailyveg.example',
		name: 'Imran Khan',
		phone: '+919845034567',
		role: 'rider',
		password,
	},
} as const satisfies Record<string, DemoAccount>;

/** Where the demo customer lives; the pincode is served. */
export const demoAddress = {
	label: 'Home',
	recipientName: demoAccounts.customer.name,
	phone: demoAccounts.customer.phone,
	line1: '12, 3rd Cross, 5th Block',
	line2: null,
	landmark: 'Opposite the park',
	pincode: '560034',
} as const;

/** Address of the n-th rider of a hub. */
export const riderEmail = (hubCode: string, number: number): string =>
	`rider${number}.${hubCode.toLowerCase()}@dailyveg.example`;
