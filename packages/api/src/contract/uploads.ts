import { z } from 'zod';
import { instant } from './values.ts';

/** Size of a file that is announced. */
export const sizeBytesUpTo = (maxBytes: number) =>
	z.int().min(1).max(maxBytes).meta({ description: 'Exact size of the file in bytes', example: 245_760 });

/** Where an announced file may be put. */
export const uploadLink = z.strictObject({
	method: z.literal('PUT'),
	url: z.string().meta({ description: 'Takes exactly the announced type and size', example: 'https://…' }),
	headers: z.record(z.string(), z.string()).meta({
		description: 'To be sent with the file',
		example: { 'content-type': 'image/jpeg' },
	}),
	expiresAt: instant,
});
export type UploadLink = z.output<typeof uploadLink>;
