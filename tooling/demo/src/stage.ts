import {
	createClient,
	createMemoryCartStore,
	createTokenAuth,
	type DailyVegClient,
	type MergedCart,
	type TokenAuth,
} from '@dailyveg/client';
import type { Narrator } from './narrator.ts';

/** The shop the story plays in. */
export interface ShopAddress {
	url: string;
	/** Where the shop's mails arrive as `.eml` files. */
	mailFolder: string;
	/** Of the sandbox that plays the provider of card payments. */
	cardsUrl: string;
	/** How the shop's own command line finds its database. */
	databaseUrl: string;
}

/** Somebody in the story: a client and whom it speaks for. */
export interface Person {
	client: DailyVegClient;
	auth: TokenAuth;
}

/** Everybody and everything in the story. */
export interface Stage extends ShopAddress, Pick<Narrator, 'say'> {
	/** Pays cash at the door. */
	customer: Person;
	/** Comes as a guest, and pays by card. */
	cardCustomer: Person;
	/** Hears what became of the guest's cart at signing in. */
	mergedCarts: MergedCart[];
	staff: Person;
	rider: Person;
}

/** Sets the stage: nobody is signed in yet. */
export function createStage(shop: ShopAddress, { say }: Pick<Narrator, 'say'>): Stage {
	const person = (): Person => {
		const auth = createTokenAuth();
		return { auth, client: createClient({ url: shop.url, auth }) };
	};
	const mergedCarts: MergedCart[] = [];
	const guest = (): Person => {
		const auth = createTokenAuth();
		const guestCart = {
			store: createMemoryCartStore(),
			onMerged: (merged: MergedCart) => void mergedCarts.push(merged),
		};
		return { auth, client: createClient({ url: shop.url, auth, guestCart }) };
	};
	const people = { customer: person(), cardCustomer: guest(), staff: person(), rider: person() };
	return { ...shop, say, mergedCarts, ...people };
}
