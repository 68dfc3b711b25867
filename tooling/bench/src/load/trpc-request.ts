import type { LoadRequest } from './load-job.ts';

/** A query as the client sends it, alone: in a batch the status would hide errors. */
export function query(procedure: string, input?: unknown, headers?: Record<string, string>): LoadRequest {
	const search = input === undefined ? '' : `?input=${encodeURIComponent(envelope(input))}`;
	return { method: 'GET', path: `/trpc/${procedure}${search}`, ...(headers && { headers }) };
}

/** A mutation as the client sends it, alone. */
export function mutation(procedure: string, input: unknown, headers: Record<string, string>): LoadRequest {
	return {
		method: 'POST',
		path: `/trpc/${procedure}`,
		headers: { 'content-type': 'application/json', ...headers },
		body: envelope(input),
	};
}

/** superjson's form of plain JSON. */
const envelope = (input: unknown) => JSON.stringify({ json: input });

/** Sends a request once and returns the body; throws unless the answer is a success. */
export async function send(url: string, { method, path, headers, body }: LoadRequest): Promise<Buffer> {
	const response = await fetch(new URL(path, url), { method, headers, body });
	const content = Buffer.from(await response.arrayBuffer());
	if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${content}`);
	return content;
}
