import { UnexpectedAnswerError } from './errors.ts';

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A fetch whose answers are tRPC's: what proxies and captive portals answer becomes an error with its status. */
export function fetchJson(fetch: Fetch = globalThis.fetch): Fetch {
	return async (input, init) => {
		const response = await fetch(input, init);
		const type = response.headers.get('content-type') ?? '';
		if (type.includes('problem+json')) throw new UnexpectedAnswerError(response, await codeIn(response));
		if (type.includes('json')) return response;
		await response.body?.cancel();
		throw new UnexpectedAnswerError(response);
	};
}

/** The code of a problem document (RFC 9457), as far as it has one. */
async function codeIn(response: Response): Promise<string | undefined> {
	const problem: { code?: unknown } | null = await response.json().catch(() => null);
	return typeof problem?.code === 'string' ? problem.code : undefined;
}
