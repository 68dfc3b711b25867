/** Kinds of first-level subdivision of India. */
export const stateKinds = ['state', 'union_territory'] as const;
export type StateKind = (typeof stateKinds)[number];
