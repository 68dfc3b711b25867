import { recordInvoice } from '@dailyveg/api/use-cases';
import { renderInvoicePdf } from '../../invoice/render-invoice-pdf.ts';
import type { Handler } from '../handler.ts';
import { loadOrder } from './load-order.ts';

/** Renders the invoice, stores it and puts its key on the order. Repeated, it writes the same object. */
export const handleRenderInvoice: Handler<{ orderId: string }> = async ({ orderId }, { api, env }) => {
	const order = await loadOrder(api, orderId);
	const pdf = await renderInvoicePdf(order, { shopName: env.SHOP_NAME });
	const isFinal = order.estimatedTotalMinor !== null;
	// Under another name: the first one, should it be written late, must not take the place of what was packed.
	const invoiceKey = `invoices/${order.id}${isFinal ? '-packed' : ''}.pdf`;
	await api.objectStore.put(invoiceKey, pdf, 'application/pdf');
	return (em) => recordInvoice(em, { orderId, invoiceKey, isFinal, now: api.clock.now() });
};
