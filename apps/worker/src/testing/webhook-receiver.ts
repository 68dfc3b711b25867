import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A webhook as it came. */
export interface ReceivedWebhook {
	path: string;
	headers: IncomingHttpHeaders;
	body: string;
}

/** A program that hears of events. */
export interface WebhookReceiver {
	url: string;
	received: ReceivedWebhook[];
	/** What came to a path. */
	at(path: string): ReceivedWebhook[];
	close(): Promise<void>;
}

/** Answers the webhook that is the `count`th at its path. */
export type Answer = (response: ServerResponse, path: string, count: number) => void;

/** Starts a receiver on the loopback address. */
export async function startWebhookReceiver(answer: Answer): Promise<WebhookReceiver> {
	const received: ReceivedWebhook[] = [];
	const at = (path: string) => received.filter((webhook) => webhook.path === path);
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const { url: path = '/', headers } = request;
		received.push({ path, headers, body: Buffer.concat(chunks).toString() });
		answer(response, path, at(path).length);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		received,
		at,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
