/**
 * SQL of a UUID v7 of a moment whose random part is made of `seed`: the same for the same row however often a statement
 * runs. Both are SQL expressions.
 */
export const repeatableId = (at: string, seed: string): string =>
	`unhex(concat(lpad(hex(timestampdiff(microsecond, '1970-01-01', ${at}) div 1000), 12, '0'), '7', substr(md5(${seed}), 1, 3), '8', substr(md5(${seed}), 4, 15)))`;
