export { allocateStock } from './allocate-stock.ts';
export { moveOrder, requireLockedOrder } from './change-order.ts';
export { deliverOrder } from './deliver-order.ts';
export type { OrderPlan } from './draft-order.ts';
export { expireOrders } from './expire-orders.ts';
export { orderChannel } from './order-channel.ts';
export { recordInvoice } from './record-invoice.ts';
export { progressOf } from './watch-order.ts';
export { claimForOrder, writeOrder } from './write-order.ts';
