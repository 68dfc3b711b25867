import { formatDate, formatMoney, formatQuantity, paymentMethodNames } from '../format.ts';
import { totalLines } from '../order-totals.ts';
import type { OrderDocument } from '../tasks/orders/load-order.ts';
import { html } from './html.ts';
import type { MailContent } from './mailer.ts';

/** The mail that tells a customer what was ordered. */
export function orderConfirmation(order: OrderDocument, { shopName }: { shopName: string }): MailContent {
	return {
		subject: `Your ${shopName} order ${order.number}`,
		text: asText(order, shopName),
		html: asHtml(order, shopName),
	};
}

function addressLines({ address }: OrderDocument): string[] {
	const { recipientName, line1, line2, landmark, areaName, city, state, pincode, phone } = address;
	const place = `${areaName}, ${city}, ${state} ${pincode}`;
	return [recipientName, line1, line2, landmark, place, phone].filter((line) => line !== null);
}

const totals = (order: OrderDocument) =>
	totalLines(order).map(({ label, minor }) => ({ label, amount: formatMoney(minor, order.currency) }));

const lines = ({ items, currency }: OrderDocument) =>
	items.map((item) => ({
		name: item.name,
		quantity: formatQuantity(item),
		amount: formatMoney(item.lineTotalMinor, currency),
	}));

function asText(order: OrderDocument, shopName: string): string {
	return [
		`Hello ${order.customerName},`,
		'',
		`thank you for your order ${order.number} of ${formatDate(order.placedAt, order.timeZone)}.`,
		'',
		...lines(order).map(({ name, quantity, amount }) => `- ${name}, ${quantity}: ${amount}`),
		'',
		...totals(order).map(({ label, amount }) => `${label}: ${amount}`),
		`Payment: ${paymentMethodNames[order.paymentMethod]}`,
		'',
		'We deliver to:',
		...addressLines(order),
		'',
		shopName,
		'',
	].join('\n');
}

const cell = 'padding:6px 0;border-bottom:1px solid #e4e9e2';
const rightCell = `${cell};text-align:right;white-space:nowrap`;

function asHtml(order: OrderDocument, shopName: string): string {
	return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Your order ${order.number}</title></head>
<body style="margin:0;padding:24px;background:#f4f7f2;font-family:Arial,Helvetica,sans-serif;color:#1d2b1a">
<table role="presentation" width="100%" style="max-width:600px;margin:0 auto;background:#fff;border-radius:8px">
<tr><td style="padding:24px">
<h1 style="margin:0 0 16px;font-size:22px;color:#2f7d32">${shopName}</h1>
<p>Hello ${order.customerName},</p>
<p>thank you for your order <strong>${order.number}</strong>
of ${formatDate(order.placedAt, order.timeZone)}.</p>
<table width="100%" style="border-collapse:collapse;font-size:14px">
${lines(order).map(
	({ name, quantity, amount }) => html`<tr>
<td style="${cell}">${name}</td><td style="${rightCell}">${quantity}</td><td style="${rightCell}">${amount}</td>
</tr>
`,
)}${totals(order).map(
	({ label, amount }) => html`<tr>
<td style="${cell}" colspan="2"><strong>${label}</strong></td><td style="${rightCell}"><strong>${amount}</strong></td>
</tr>
`,
)}</table>
<p>Payment: ${paymentMethodNames[order.paymentMethod]}</p>
<p>We deliver to:<br>
${addressLines(order).map((line) => html`${line}<br>`)}</p>
</td></tr>
</table>
</body>
</html>
`.markup;
}
