import { expect, test } from 'vitest';
import { orderDocument } from '../testing/order-document.ts';
import { html } from './html.ts';
import { orderConfirmation } from './order-confirmation.ts';

const shop = { shopName: 'DailyVeg' };

test('text and HTML say the same', () => {
	const mail = orderConfirmation(orderDocument(), shop);
	expect(mail.subject).toBe('Your DailyVeg order DV-261122-CTT74XZW');
	const parts = ['Asha Rao', '23 November 2026', 'Tomato', '1.5 kg', '2 × bunch', 'INR 115.00', '560034'];
	for (const part of parts) {
		expect(mail.text).toContain(part);
		expect(mail.html).toContain(part);
	}
	expect(mail.text).not.toContain('<');
});

test('whatever a customer or a product is called, it is no markup', () => {
	const evil = `<script>alert("x")</script> & 'co'`;
	const order = orderDocument();
	const items = order.items.map((item) => ({ ...item, name: evil }));
	const address = { ...order.address, line1: evil, line2: evil };
	const mail = orderConfirmation({ ...order, customerName: evil, items, address }, { shopName: evil });
	expect(mail.html).not.toContain('<script');
	expect(mail.html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;');
});

test('markup inside markup stays, values are escaped once', () => {
	expect(html`<p>${html`<b>${'a<b'}</b>`}${[html`<i>${1}</i>`]}</p>`.markup).toBe(
		'<p><b>a&lt;b</b><i>1</i></p>',
	);
});
