/** Bytes that files of a type have at a place of their own. */
interface Signature {
	at: number;
	bytes: string;
}

const signatures = {
	'application/pdf': [{ at: 0, bytes: '%PDF-' }],
	'image/jpeg': [{ at: 0, bytes: '\xff\xd8\xff' }],
	'image/png': [{ at: 0, bytes: '\x89PNG\r\n\x1a\n' }],
	'image/webp': [
		{ at: 0, bytes: 'RIFF' },
		{ at: 8, bytes: 'WEBP' },
	],
	'image/avif': [{ at: 4, bytes: 'ftypavif' }],
	// Text begins as it likes.
	'text/csv': [],
} as const satisfies Record<string, readonly Signature[]>;

/** A type of files whose beginning is known. */
export type FileType = keyof typeof signatures;

/** How names of files of each type end. */
export const extensionOf: Record<FileType, string> = {
	'application/pdf': 'pdf',
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'image/avif': 'avif',
	'text/csv': 'csv',
};

/** Whether a file begins as its type does, whatever it was called (R37). */
export const beginsAs = (type: FileType, file: Uint8Array): boolean =>
	signatures[type].every(
		({ at, bytes }) => Buffer.from(file.subarray(at, at + bytes.length)).toString('latin1') === bytes,
	);
