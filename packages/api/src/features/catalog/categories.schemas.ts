import { categoryName, categoryNameHi, categoryNameLocal, categorySlug } from '@dailyveg/db/fields';
import { z } from 'zod';
import { id } from '../../contract/values.ts';
import { categoryOutput } from './catalog.schemas.ts';

/** Most categories of the shop. */
export const MAX_CATEGORIES = 500;

/** Most levels of the tree. */
export const MAX_CATEGORY_LEVELS = 5;

const parentId = id.nullable().meta({ description: 'The category above; null at the top' });
const isHidden = z
	.boolean()
	.meta({ description: 'Not listed, nor what lies below; its products stay on sale', example: false });

export const managedCategoryOutput = categoryOutput.extend({
	parentId,
	isHidden,
	products: z.int().meta({ description: 'Products in the category itself, on sale or not', example: 12 }),
});
export type ManagedCategoryOutput = z.output<typeof managedCategoryOutput>;

export const listManagedCategoriesOutput = z.object({ items: z.array(managedCategoryOutput) });

export const createCategoryInput = z.strictObject({
	slug: categorySlug,
	parentId: parentId.default(null),
	name: categoryName,
	nameHi: categoryNameHi,
	nameLocal: categoryNameLocal.default(''),
	isHidden: isHidden.default(false),
});
export type CreateCategoryInput = z.output<typeof createCategoryInput>;

export const updateCategoryInput = z.strictObject({
	id,
	name: categoryName.optional(),
	nameHi: categoryNameHi.optional(),
	nameLocal: categoryNameLocal.optional(),
	isHidden: isHidden.optional(),
});
export type UpdateCategoryInput = z.output<typeof updateCategoryInput>;

export const moveCategoryInput = z.strictObject({ id, parentId });
export type MoveCategoryInput = z.output<typeof moveCategoryInput>;

export const reorderCategoriesInput = z.strictObject({
	parentId,
	categoryIds: z
		.array(id)
		.min(1)
		.max(MAX_CATEGORIES)
		.meta({ description: 'Categories with this parent that come first, in this order' }),
});
export type ReorderCategoriesInput = z.output<typeof reorderCategoriesInput>;
