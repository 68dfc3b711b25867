import { Agent, request } from 'node:http';
import type { RawRequest } from './requests.ts';

/** What came back. */
export interface RawAnswer {
	status: number;
	headers: Readonly<Record<string, string | string[] | undefined>>;
	body: string;
}

/** Sends exactly what it is given: fetch would mend the path and refuse headers. */
export function createSender(url: string) {
	const agent = new Agent({ keepAlive: true, maxSockets: 4 });
	const { hostname, port } = new URL(url);
	const send = ({ method, path, headers, body }: RawRequest) =>
		new Promise<RawAnswer>((resolve, reject) => {
			// Node frames the body of a DELETE only when told to.
			const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
			const options = { agent, hostname, port, method, path, headers: { ...headers, ...length } };
			const sent = request(options, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks).toString(),
					}),
				);
			});
			sent.on('error', reject);
			sent.end(body);
		});
	return { send, close: () => agent.destroy() };
}
