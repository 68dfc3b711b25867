export { presentProductEvent } from './catalog.presenter.ts';
export { findProductCards } from './find-product-cards.ts';
export { hubOf } from './list-products.ts';
export { priceMoment } from './price-moments.ts';
export { rankProducts, rankProductsBySales } from './rank-products.ts';
export { switchDuePrices } from './switch-due-prices.ts';
export { switchDueProducts } from './switch-due-products.ts';
