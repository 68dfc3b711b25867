import { createClient, createTokenAuth, type DailyVegClient, type TokenAuth } from '@dailyveg/client';
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
	/** Pays by card. */
	cardCustomer: Person;
	staff: Person;
	rider: Person;
}

/** Sets the stage: nobody is signed in yet. */
export function createStage(shop: ShopAddress, { say }: Pick<Narrator, 'say'>): Stage {
	const person = (): Person => {
		const auth = createTokenAuth();
		return { auth, client: createClient({ url: shop.url, auth }) };
	};
	return { ...shop, say, customer: person(), cardCustomer: person(), staff: person(), rider: person() };
}
