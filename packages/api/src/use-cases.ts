export { expireOrders, recordInvoice } from './features/orders/orders.public.ts';
