export { findProductCards } from './find-product-cards.ts';
export { hubOf } from './list-products.ts';
export { switchDueProducts } from './switch-due-products.ts';
