/** In what a stock item is counted. */
export const stockMeasures = ['gram', 'piece'] as const;
export type StockMeasure = (typeof stockMeasures)[number];
