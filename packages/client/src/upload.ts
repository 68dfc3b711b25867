import type { Fetch } from './fetch-json.ts';

/** Where a file may be put, as the shop answers it (`rider.documents.createUpload`, for example). */
export interface UploadTarget {
	method: string;
	url: string;
	headers: Readonly<Record<string, string>>;
}

/** How a file is sent. */
export interface UploadOptions {
	/** Ends the upload at once; it then rejects with the signal's reason. */
	signal?: AbortSignal;
	fetch?: Fetch;
}

/** The file was not taken: it is not the announced one, the store refused it, or the line broke (see `cause`). */
export class UploadError extends Error {
	override readonly name = 'UploadError';
	/** HTTP status of the store's refusal, 403 when the target has expired; undefined where it did not answer. */
	readonly status: number | undefined;

	constructor(message: string, { status, cause }: { status?: number; cause?: unknown } = {}) {
		super(message, { cause });
		this.status = status;
	}
}

/**
 * Sends a file straight to the shop's store; it must have the type and size that were announced. Rejects with an
 * `UploadError`. The same target may be used again until it expires.
 */
export async function uploadTo(
	{ method, url, headers }: UploadTarget,
	file: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>,
	{ signal, fetch = globalThis.fetch }: UploadOptions = {},
): Promise<void> {
	// Sent by itself, as the length of the body; pages may not set it.
	const { 'content-length': announced, ...others } = headers;
	const size = file instanceof Blob ? file.size : file.byteLength;
	if (announced !== undefined && Number(announced) !== size)
		throw new UploadError(`The file has ${size} bytes, ${announced} were announced`);
	const response = await fetch(url, { method, headers: others, body: file, signal }).catch(
		(cause: unknown) => {
			signal?.throwIfAborted();
			throw new UploadError('The upload broke off', { cause });
		},
	);
	await response.body?.cancel();
	if (!response.ok)
		throw new UploadError(`The store refused with status ${response.status}`, { status: response.status });
}
