export { moveOrder, requireLockedOrder } from './change-order.ts';
export { deliverOrder } from './deliver-order.ts';
export { expireOrders } from './expire-orders.ts';
export { recordInvoice } from './record-invoice.ts';
