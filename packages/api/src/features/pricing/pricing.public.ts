export {
	type Delivery,
	deliveryTermsOf,
	type PromotionsForCustomer,
	promotionsFor,
	promotionsForMany,
} from './pricing-terms.ts';
export { quoteLines, requireOrderable } from './quote-lines.ts';
