import { z } from 'zod';

/** Largest page of any list. */
const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;

/** Fields every cursor-paged list takes. */
export const pageInput = {
	cursor: z
		.string()
		.max(512)
		.optional()
		.meta({ description: '`nextCursor` of the page before; leave out for the first page' }),
	limit: z
		.int()
		.min(1)
		.max(MAX_PAGE_SIZE)
		.default(DEFAULT_PAGE_SIZE)
		.meta({ description: 'Rows per page', example: DEFAULT_PAGE_SIZE }),
};

/** A page of rows; `nextCursor` is null on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
	z.object({
		items: z.array(item),
		nextCursor: z.string().nullable().meta({ description: 'Pass as `cursor` to get the next page' }),
	});
