export interface StringShape {
	kind: 'string';
	format?: string;
	patterns: string[];
	minLength?: number;
	maxLength?: number;
}

export interface NumberShape {
	kind: 'number';
	isInteger: boolean;
	minimum?: number;
	maximum?: number;
	/** The minimum itself is too little. */
	isAboveMinimum?: boolean;
	/** The maximum itself is too much. */
	isBelowMaximum?: boolean;
	multipleOf?: number;
}

export interface ArrayShape {
	kind: 'array';
	items: Values;
	/** Items of a tuple, which come before the others. */
	prefix: Values[];
	minItems?: number;
	maxItems?: number;
}

export interface Property {
	values: Values;
	isRequired: boolean;
	/** JSON of what the server assumes when the field is left out. */
	default?: string;
}

export interface ObjectShape {
	kind: 'object';
	properties: Record<string, Property>;
	/** Fields without a name of their own: refused, let through, or the values of a record. */
	others: 'refused' | 'any' | Values;
	/** Names a record's fields may have. */
	names?: Values;
}

/** Values that JSON alone does not carry, such as a `Date` for the typed client. */
export const richKinds = ['bigint', 'date', 'file', 'map', 'set'] as const;
export type RichKind = (typeof richKinds)[number];

export interface RichShape {
	kind: RichKind;
}

/** The schema some levels further up again. */
export interface RecursiveShape {
	kind: 'recursive';
	levels: number;
}

export type Shape = StringShape | NumberShape | ArrayShape | ObjectShape | RichShape | RecursiveShape;

/**
 * Which values a schema lets through, whatever way it is written: single values as JSON, and shapes of others.
 * Two schemas that mean the same have the same `Values`.
 */
export interface Values {
	isAnything: boolean;
	literals: string[];
	shapes: Shape[];
}

export const anything: Values = { isAnything: true, literals: [], shapes: [] };
