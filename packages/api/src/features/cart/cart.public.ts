export { deleteExpiredCarts, findOwnerOfToken } from './guest-cart.ts';
