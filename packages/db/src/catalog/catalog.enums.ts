/** How a sell unit is measured: `weight` in grams, `count` in pieces. */
export const sellUnitKinds = ['weight', 'count'] as const;
export type SellUnitKind = (typeof sellUnitKinds)[number];
