export { changeOrder } from './change-order.ts';
export { expireOrders } from './expire-orders.ts';
export { recordInvoice } from './record-invoice.ts';
