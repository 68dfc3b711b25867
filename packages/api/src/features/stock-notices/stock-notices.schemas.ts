import { pincodeCode, productName, productSlug } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';

/** Notices that a customer may wait for. */
export const MAX_NOTICES = 100;

export const createStockNoticeInput = z.strictObject({
	productId: id,
	pincode: pincodeCode.meta({ description: 'The hub that serves it is the one that is watched' }),
});
export type CreateStockNoticeInput = z.output<typeof createStockNoticeInput>;

export const stockNoticeReference = z.strictObject({ noticeId: id });

export const listStockNoticesInput = z.strictObject({ ...pageInput });
export type ListStockNoticesInput = z.output<typeof listStockNoticesInput>;
export const listStockNoticesOutput = pageOf(
	z.object({ id, productId: id, slug: productSlug, name: productName, hubId: id, createdAt: instant }),
);
