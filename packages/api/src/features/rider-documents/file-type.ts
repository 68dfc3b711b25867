import type { DocumentType } from './rider-documents.schemas.ts';

/** How files of each type begin. */
const magic: Record<DocumentType, readonly number[]> = {
	'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
	'image/jpeg': [0xff, 0xd8, 0xff],
	'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** How names of files of each type end. */
export const extensionOf: Record<DocumentType, string> = {
	'application/pdf': 'pdf',
	'image/jpeg': 'jpg',
	'image/png': 'png',
};

/** Whether a file begins as its type does, whatever it was called (R37). */
export const beginsAs = (type: DocumentType, file: Uint8Array): boolean =>
	magic[type].every((byte, index) => file[index] === byte);
