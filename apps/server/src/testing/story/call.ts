/** Calls an operation that has to succeed; `Answer` is what the story reads of it. See the story that tells it. */
export type Call = <Answer = unknown>(
	caller: string,
	route: string,
	segments?: string[],
	body?: object,
	query?: string,
) => Promise<{ json: Answer }>;

/** Something that was made. */
export interface Made {
	id: string;
}

/** A sign-in, as far as stories read it. */
export interface Entered {
	user: Made;
	sessionId: string;
	tokens: { accessToken: string; refreshToken: string };
}

/** Where a file is to be sent. */
export interface Upload {
	url: string;
	method: string;
	headers: Record<string, string>;
}
