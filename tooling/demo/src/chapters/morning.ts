import type { Narrator } from '../narrator.ts';
import type { Stage } from '../stage.ts';
import { addAddress, type Destination } from '../steps/add-address.ts';
import { browse, type Choice, type Weighed } from '../steps/browse.ts';
import { receiveLots } from '../steps/receive-lots.ts';
import { register } from '../steps/register.ts';
import { signIn } from '../steps/sign-in.ts';

/** What the day begins with. */
export interface Morning extends Destination {
	email: string;
	choice: Choice;
	/** Of which two lots have just come. */
	potatoes: Weighed;
}

/** A customer comes, staff sign in, and the lorry brings stock. */
export async function playMorning(stage: Stage, { step }: Pick<Narrator, 'step'>): Promise<Morning> {
	const name = 'Kavya Iyer';
	const email = await step('A customer registers', () => register(stage, stage.customer, name));
	const destination = await step('She saves her address', () => addAddress(stage, stage.customer, name));
	const { hub, pincode } = destination;
	const choice = await step('She browses the shop', () => browse(stage, pincode));
	await step('Staff sign in', () => signIn(stage, 'staff'));
	const potatoes = await step('The lorry brings two lots', () => receiveLots(stage, hub, pincode));
	return { ...destination, email, choice, potatoes };
}
