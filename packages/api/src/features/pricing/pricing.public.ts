export {
	type Delivery,
	deliveryTermsOf,
	type PromotionsForCustomer,
	promotionsForMany,
} from './pricing-terms.ts';
export { quoteLines, requireOrderable } from './quote-lines.ts';
