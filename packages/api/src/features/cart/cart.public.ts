export { fillCart } from './fill-cart.ts';
export { deleteExpiredCarts, findOwnerOfToken } from './guest-cart.ts';
