import { type DailyVegClient, isAppError } from '@dailyveg/client';
import { CliFailure, familyNames, givenNames, Random } from '@dailyveg/db/seeding';
import { receiveCode } from '../mails.ts';
import { forEach, newVisitor, type SeedRun } from './shop.ts';

/** As public as the demo accounts. */
const PASSWORD = 'fresh-veg-every-day';

/** A customer who is signed in and has an address. */
export interface SeededCustomer {
	client: DailyVegClient;
	addressId: string;
}

/** What became of the customers. */
export interface SeededCustomers {
	registered: number;
	customers: SeededCustomer[];
}

/** Registers so many customers, or signs in those of an earlier run with the same seed. */
export async function seedCustomers(
	run: SeedRun,
	{ count, pincodes }: { count: number; pincodes: readonly string[] },
): Promise<SeededCustomers> {
	const { url, seed, onProgress } = run;
	const random = new Random(seed);
	const drafts = Array.from({ length: count }, (_, index) => draftCustomer(random, seed, index, pincodes));
	const customers: SeededCustomer[] = [];
	let registered = 0;
	await forEach(drafts, 'customers', onProgress, async (draft) => {
		const client = newVisitor(url);
		if (await enter(run, client, draft)) registered += 1;
		customers[draft.index] = { client, addressId: await provideAddress(client, draft) };
	});
	return { registered, customers };
}

type CustomerDraft = ReturnType<typeof draftCustomer>;

function draftCustomer(random: Random, seed: number, index: number, pincodes: readonly string[]) {
	return {
		index,
		email: `customer-${seed}-${index + 1}@seed.example`,
		name: `${random.pick(givenNames)} ${random.pick(familyNames)}`,
		phone: `+9198${String(random.integer(0, 99_999_999)).padStart(8, '0')}`,
		pincode: random.pick(pincodes),
		house: random.integer(1, 240),
	};
}

/** Signs in; whether the account is new. */
async function enter(run: SeedRun, client: DailyVegClient, draft: CustomerDraft): Promise<boolean> {
	try {
		await client.auth.login.mutate({ email: draft.email, password: PASSWORD });
		return false;
	} catch (error) {
		if (!isAppError(error, 'INVALID_CREDENTIALS')) throw error;
		await register(run, client, draft);
		return true;
	}
}

/** Takes the code, which proves the address, from the mails of the shop. */
async function register(
	{ mailFolder }: SeedRun,
	client: DailyVegClient,
	{ email, name, phone }: CustomerDraft,
): Promise<void> {
	if (mailFolder === undefined)
		throw new CliFailure('new customers get a code by mail, and only mails of `npm start` can be read here');
	const begin = new Date();
	await client.auth.register.mutate({ email, password: PASSWORD, name, phone });
	const code = await receiveCode(mailFolder, email, begin);
	await client.auth.confirmRegistration.mutate({ email, code });
}

async function provideAddress(
	client: DailyVegClient,
	{ name, phone, pincode, house }: CustomerDraft,
): Promise<string> {
	const { items } = await client.addresses.list.query();
	const [address] = items;
	if (address) return address.id;
	const line1 = `${house}, 4th Main`;
	const created = await client.addresses.create.mutate({
		label: 'Home',
		recipientName: name,
		phone,
		line1,
		pincode,
	});
	return created.id;
}
