import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import type { FastifyInstance } from 'fastify';

const CHECK_MS = 50;
/** A request may just be on its way over a connection that a proxy has opened for it. */
const UNUSED_MS = 1_000;

/**
 * Closing ends the connections that are idle at that moment. Two kinds would hold it up for the whole keep-alive time:
 * one whose request is still being answered, idle only afterwards, and one that was opened and never used, which Node
 * does not count as idle (clients open some in reserve). Both are looked for until none is left.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
	const unused = new Set<Socket>();
	const opened = (socket: Socket) => {
		unused.add(socket);
		socket.once('close', () => unused.delete(socket));
	};
	// Over TLS a request names the encrypted socket, not the one beneath it.
	app.server.on(app.server instanceof TlsServer ? 'secureConnection' : 'connection', opened);
	app.server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
	app.addHook('preClose', (done) => {
		const unusedUntil = performance.now() + UNUSED_MS;
		const timer = setInterval(() => {
			app.server.closeIdleConnections();
			if (performance.now() > unusedUntil) for (const socket of unused) socket.destroy();
		}, CHECK_MS).unref();
		app.server.once('close', () => clearInterval(timer));
		done();
	});
}
