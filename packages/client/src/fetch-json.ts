import { UnexpectedAnswerError } from './errors.ts';

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A fetch whose answers are tRPC's: what proxies and captive portals answer becomes an error with its status. */
export function fetchJson(fetch: Fetch = globalThis.fetch): Fetch {
	return async (input, init) => {
		const response = await fetch(input, init);
		const type = response.headers.get('content-type') ?? '';
		if (type.includes('json') && !isProblem(type)) return response;
		throw await refusalOf(response);
	};
}

/** The error of what something in front of the server answered in its place. */
export async function refusalOf(response: Response): Promise<UnexpectedAnswerError> {
	const type = response.headers.get('content-type') ?? '';
	if (isProblem(type)) return new UnexpectedAnswerError(response, await codeIn(response));
	await response.body?.cancel();
	return new UnexpectedAnswerError(response);
}

const isProblem = (type: string) => type.includes('problem+json');

/** The code of a problem document (RFC 9457), as far as it has one. */
async function codeIn(response: Response): Promise<string | undefined> {
	const problem = (await response.json().catch(() => null)) as { code?: unknown } | null;
	return typeof problem?.code === 'string' ? problem.code : undefined;
}
