let last = 0;

/** A number no other row of this test process has. */
export const unique = (): number => ++last;
