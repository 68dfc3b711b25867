/** Throws, with what was expected, unless it is so. */
export function check(isSo: boolean, expectation: string): asserts isSo {
	if (!isSo) throw new Error(`expected: ${expectation}`);
}

/** Throws unless both are the same. */
export function checkSame(what: string, actual: string | number, expected: string | number): void {
	check(actual === expected, `${what} to be ${expected}, but it is ${actual}`);
}

/** The value, which must be there. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
	if (value === null || value === undefined) throw new Error(`expected: ${what}`);
	return value;
}
