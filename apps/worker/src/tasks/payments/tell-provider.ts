import {
	cancelAtProvider,
	captureAtProvider,
	followProvider,
	followRefund,
	recordRefund,
	refundAtProvider,
} from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Asks how a payment stands: whatever webhook came first, the last word is the provider's. */
export const handleSyncPayment: Handler<{ reference: string }> = async ({ reference }, { api }) => {
	await followProvider(api, reference);
	return undefined;
};

/** Asks what became of a refund: it may fail days after it was sent. */
export const handleSyncRefund: Handler<{ reference: string }> = async ({ reference }, { api }) => {
	await followRefund(api, reference);
	return undefined;
};

export const handleCapturePayment: Handler<{ paymentId: string }> = async ({ paymentId }, { api }) => {
	await captureAtProvider(api, paymentId);
	return undefined;
};

export const handleCancelPayment: Handler<{ paymentId: string }> = async ({ paymentId }, { api }) => {
	await cancelAtProvider(api, paymentId);
	return undefined;
};

export const handleSendRefund: Handler<{ refundId: string }> = async ({ refundId }, { api }) => {
	const told = await refundAtProvider(api, refundId);
	return told === null ? undefined : (em) => recordRefund(em, api, refundId, told);
};
