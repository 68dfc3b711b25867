/** Words of an enumeration as the inside of an SQL list; they are the program's own, never a caller's. */
export const textList = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
