export { tellBackInStock } from './tell-back-in-stock.ts';
