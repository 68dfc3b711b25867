export { deliveryTermsOf } from './pricing-terms.ts';
export { quoteLines, requireOrderable } from './quote-lines.ts';
