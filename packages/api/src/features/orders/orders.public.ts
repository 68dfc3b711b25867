export { moveOrder, requireLockedOrder } from './change-order.ts';
export { deliverOrder } from './deliver-order.ts';
export { expireOrders } from './expire-orders.ts';
export { orderChannel } from './order-channel.ts';
export { recordInvoice } from './record-invoice.ts';
export { progressOf } from './watch-order.ts';
