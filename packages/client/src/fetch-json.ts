import { UnexpectedAnswerError } from './errors.ts';

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A fetch whose answers are JSON: what proxies and captive portals answer becomes an error with its status. */
export function fetchJson(fetch: Fetch = globalThis.fetch): Fetch {
	return async (input, init) => {
		const response = await fetch(input, init);
		if (response.headers.get('content-type')?.includes('json')) return response;
		await response.body?.cancel();
		throw new UnexpectedAnswerError(response);
	};
}
