/** How a sell unit is measured: `weight` in grams, `count` in pieces. */
export const sellUnitKinds = ['weight', 'count'] as const;
export type SellUnitKind = (typeof sellUnitKinds)[number];

/** What staff may ask for: `scheduled` ones wait to go on or off sale, and are active or inactive until then. */
export const productStates = ['active', 'inactive', 'scheduled', 'deleted'] as const;
export type ProductState = (typeof productStates)[number];
