export { cashDueMinor, cashDues, handInCash, recordCash, riderCashMinor } from './cash.ts';
export { creditWallet, type WalletCredit } from './credit-wallet.ts';
export { firstPaymentStatus, holdMs, openPayment } from './open-payment.ts';
export { type RefundRequest, refundPayment } from './refund-payment.ts';
export { chargeLimitMinor, isPaymentSecured, releasePayment, settlePayment } from './settle-payment.ts';
