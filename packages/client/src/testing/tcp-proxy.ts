import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What becomes of a connection: `drop` closes it at once, `loseAnswer` when the server has begun to answer. */
export type Fate = 'pass' | 'drop' | 'loseAnswer';

/** A bad line between a client and a server. */
export interface TcpProxy {
	url: string;
	/** Connections so far. */
	readonly connections: number;
	/** Cuts what is connected now. */
	cut(): void;
	close(): Promise<void>;
}

/** Hands bytes on; the first connections have the given fates, the others pass. */
export async function startTcpProxy(target: string, fates: readonly Fate[]): Promise<TcpProxy> {
	const { hostname, port } = new URL(target);
	const sockets = new Set<Socket>();
	let connections = 0;
	const proxy = createServer((client) => {
		const fate = fates[connections] ?? 'pass';
		connections += 1;
		keep(client);
		if (fate === 'drop') return void client.destroy();
		const server = keep(connect(Number(port), hostname));
		client.pipe(server);
		if (fate === 'loseAnswer') server.once('data', () => client.destroy());
		else server.pipe(client);
	});
	const keep = (socket: Socket) => {
		sockets.add(socket);
		// A broken connection is what this is for.
		return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
	};
	const cut = () => {
		for (const socket of sockets) socket.destroy();
	};
	proxy.listen(0, '127.0.0.1');
	await once(proxy, 'listening');
	return {
		url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
		get connections() {
			return connections;
		},
		cut,
		close: async () => {
			cut();
			proxy.close();
			await once(proxy, 'close');
		},
	};
}
