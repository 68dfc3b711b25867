export { cashDueMinor, cashDues, handInCash, recordCash, riderCashMinor } from './cash.ts';
export { creditWallet, type WalletCredit } from './credit-wallet.ts';
export { followProvider } from './follow-provider.ts';
export { firstPaymentStatus, holdMs, openPayment } from './open-payment.ts';
export { syncPayment } from './payments.jobs.ts';
export {
	cancelAtProvider,
	captureAtProvider,
	followStuckPayments,
	recordRefund,
	refundAtProvider,
} from './provider-jobs.ts';
export { type RefundRequest, refundPayment } from './refund-payment.ts';
export { chargeLimitMinor, isPaymentSecured, releasePayment, settlePayment } from './settle-payment.ts';
