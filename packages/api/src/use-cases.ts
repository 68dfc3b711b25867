export { deleteExpiredExports, recordExport, writeExportFile } from './features/account/account.public.ts';
export {
	type CodePayload,
	type DeliverableCode,
	type DeliverableInvitation,
	type InvitationPayload,
	type Notice,
	type NoticePayload,
	readCodeForDelivery,
	readInvitationForDelivery,
} from './features/auth/auth.public.ts';
export { expireOrders, recordInvoice } from './features/orders/orders.public.ts';
