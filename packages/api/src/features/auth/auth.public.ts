export { authenticate } from './authenticate.ts';
export { isFreshlyProved, type Principal } from './principal.ts';
