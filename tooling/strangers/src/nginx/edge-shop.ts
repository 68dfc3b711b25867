import { createCustomer, createDemoShop, runServer, type ServerProcess } from '@dailyveg/testkit';
import { type Edge, startEdge } from './edge.ts';

/** Origins whose pages may read. */
export const allowedOrigins = ['https://shop.example', 'https://staff.example'];

/** The demo shop, two servers, and nginx in front of them. */
export interface EdgeShop {
	edge: Edge;
	servers: [ServerProcess, ServerProcess];
	/** Starts another server of the shop on this port. */
	startServer(port: number): Promise<ServerProcess>;
	/** Credentials of a new customer. */
	register(email: string): Promise<{ authorization: string }>;
	stop(): Promise<void>;
}

export async function startEdgeShop(): Promise<EdgeShop> {
	const { env, drop } = await createDemoShop();
	const settings = { TRUST_PROXY: '127.0.0.1', ALLOWED_ORIGINS: allowedOrigins.join() };
	const servers = await Promise.all([runServer(env, settings), runServer(env, settings)]);
	const edge = await startEdge({ servers: servers.map(({ port }) => `127.0.0.1:${port}`) });
	return {
		edge,
		servers,
		startServer: (port) => runServer(env, { ...settings, PORT: String(port) }),
		register: async (email) => {
			const login = jsonBody(await createCustomer(env, email));
			const { body } = await edge.ask('/api/v1/auth/login', login);
			const { tokens } = JSON.parse(body) as { tokens: { accessToken: string } };
			return { authorization: `Bearer ${tokens.accessToken}` };
		},
		stop: async () => {
			await edge.stop();
			await Promise.all(servers.map((server) => server.stop()));
			await drop();
		},
	};
}

/** A POST of this value. */
export function jsonBody(value: unknown) {
	return {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(value),
	};
}
