export { switchDueProducts } from './switch-due-products.ts';
