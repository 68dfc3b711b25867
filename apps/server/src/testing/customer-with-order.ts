import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@dailyveg/db';
import { createAddress, createAreas, createCatalog, createUser, TEST_PASSWORD } from '@dailyveg/db/testing';

/** Somebody who has just ordered. */
export interface CustomerWithOrder {
	email: string;
	/** For the Authorization header. */
	bearer: string;
	orderId: string;
}

/** Opens a shop in the database and answers what makes customers who order there over REST. */
export async function openShop(em: EntityManager, url: string): Promise<() => Promise<CustomerWithOrder>> {
	const { hub, served } = await createAreas(em);
	const { tomato } = await createCatalog(em, { hub });
	const [unit] = tomato.units.getItems();
	const send = async <Answer>(method: string, path: string, body: object, headers = {}): Promise<Answer> => {
		const answer = await fetch(`${url}/api/v1/${path}`, {
			method,
			headers: { 'content-type': 'application/json', ...headers },
			body: JSON.stringify(body),
		});
		if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
		return (await answer.json()) as Answer;
	};
	return async () => {
		const own = em.fork();
		const user = await createUser(own);
		const { id: addressId } = await createAddress(own, { user, pincode: served });
		const { tokens } = await send<{ tokens: { accessToken: string } }>('POST', 'auth/login', {
			email: user.email,
			password: TEST_PASSWORD,
		});
		const authorization = `Bearer ${tokens.accessToken}`;
		await send('PUT', `cart/items/${unit?.id}`, { quantity: 500 }, { authorization });
		const key = { authorization, 'idempotency-key': randomUUID() };
		const { id: orderId } = await send<{ id: string }>('POST', 'orders', { addressId }, key);
		return { email: user.email, bearer: authorization, orderId };
	};
}
