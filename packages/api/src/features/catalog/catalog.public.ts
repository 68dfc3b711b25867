export { switchDuePrices } from './switch-due-prices.ts';
export { switchDueProducts } from './switch-due-products.ts';
