import { z } from 'zod';

const wholeNumber = z.string().regex(/^-?\d+$/, 'must be a whole number');
const decimalNumber = z.string().regex(/^-?\d+(?:\.\d+)?$/, 'must be a number');
const empty = z.literal('').transform(() => null);

/** A CSV cell that holds a whole number; pipe it into the field's own schema. */
export const csvInteger = wholeNumber.transform(Number);

/** A CSV cell that holds a whole number or nothing. */
export const csvOptionalInteger = z.union([empty, csvInteger], { error: 'must be a whole number or empty' });

/** A whole number in a column that a file may leave out; null where it is empty or not there. */
export const csvOptionalColumn = csvOptionalInteger.optional().transform((value) => value ?? null);

/** A number in a column that a file may leave out: null where it is empty, undefined where it is not there. */
export const csvKeptNumber = z
	.union([empty, decimalNumber.transform(Number)], { error: 'must be a number or empty' })
	.optional();

/** A CSV cell that holds a decimal number. */
export const csvNumber = decimalNumber.transform(Number);

/** A CSV cell that holds a text or nothing, which becomes null. */
export const csvOptionalText = z.union([empty, z.string()]);
