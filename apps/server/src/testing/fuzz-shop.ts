import {
	createAddress,
	createAreas,
	createCatalog,
	createRider,
	createUser,
	TEST_PASSWORD,
} from '@dailyveg/db/testing';
import type { KnownValues } from './fuzz/from-schema.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A server with something of everything in it, and who may call it. */
export interface FuzzShop extends TestServer {
	callers: Record<string, Record<string, string>>;
	/** Whoever was signed out by what was sent. */
	signInAgain(): Promise<void>;
	known: KnownValues;
}

/** Believes X-Forwarded-For of this machine, so that throttles can be kept out of the way. */
export async function openFuzzShop(): Promise<FuzzShop> {
	const server = await startTestServer({ TRUST_PROXY: ['127.0.0.1'] });
	const em = server.services.orm.em.fork();
	const { hub, served, unserved } = await createAreas(em);
	const { tomato, coriander, potato, category } = await createCatalog(em, { hub });
	const users = {
		customer: await createUser(em),
		rider: await createRider(em),
		staff: await createUser(em, { role: 'staff' }),
	};
	const address = await createAddress(em, { user: users.customer, pincode: served });
	const products = [tomato, coriander, potato];
	const units = products.flatMap((product) => product.units.getItems());
	const signIn = async (email: string) => {
		const answer = await fetch(`${server.url}/api/v1/auth/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1' },
			body: JSON.stringify({ email, password: TEST_PASSWORD }),
		});
		const { tokens } = (await answer.json()) as { tokens: { accessToken: string } };
		return { authorization: `Bearer ${tokens.accessToken}` };
	};
	const openCart = async () => {
		const answer = await fetch(`${server.url}/api/v1/cart`, { method: 'POST' });
		return { 'x-cart-token': ((await answer.json()) as { token: string }).token };
	};
	const callers: Record<string, Record<string, string>> = {
		nobody: {},
		guest: await openCart(),
		impostor: { authorization: 'Bearer a.b.c' },
	};
	const signInAgain = async () => {
		for (const [role, { email }] of Object.entries(users)) {
			const me = await fetch(`${server.url}/api/v1/auth/me`, { headers: callers[role] ?? {} });
			if (!me.ok) callers[role] = await signIn(email);
		}
	};
	await signInAgain();
	return {
		...server,
		callers,
		signInAgain,
		known: {
			ids: [hub, address, ...products, ...units].map(({ id }) => id),
			byExample: {
				'tomato-desi': products.map(({ slug }) => slug),
				'leafy-greens': [category.slug],
				'560034': [served.code, unserved.code, '999999'],
				'asha@example.in': [users.customer.email, 'new@example.in'],
			},
		},
	};
}
