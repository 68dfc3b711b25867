export {
	type CodePayload,
	type DeliverableCode,
	type Notice,
	type NoticePayload,
	readCodeForDelivery,
} from './features/auth/auth.public.ts';
export { expireOrders, recordInvoice } from './features/orders/orders.public.ts';
