export { cashDueMinor, cashDues, handInCash, recordCash, riderCashMinor } from './cash.ts';
export { creditWallet } from './credit-wallet.ts';
export { followProvider } from './follow-provider.ts';
export { firstPaymentStatus, holdMs, openPayment } from './open-payment.ts';
export { cancelAtProvider, captureAtProvider, followRefund, refundAtProvider } from './provider-jobs.ts';
export { recordRefund } from './record-refund.ts';
export { type RefundRequest, refundPayment } from './refund-payment.ts';
export { chargeLimitMinor, isPaymentSecured, releasePayment, settlePayment } from './settle-payment.ts';
export { expireTopUps, followStuckPayments } from './sweep-payments.ts';
