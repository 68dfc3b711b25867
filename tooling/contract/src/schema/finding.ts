/**
 * What a change does to the set of values a schema lets through. Which of it breaks depends on who makes the values:
 * callers suffer from narrowed inputs and from widened outputs, and from `breaking` ones either way.
 */
export type Effect = 'narrowed' | 'widened' | 'breaking' | 'additive';

/** A difference of two schemas: `text` continues a sentence whose subject is the field at `path`. */
export interface Finding {
	effect: Effect;
	/** For example `items[].name`; empty for the schema itself. */
	path: string;
	text: string;
}

/** Path of a field of an object. */
export const fieldPath = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
