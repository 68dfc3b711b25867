import { orderConfirmation } from '../../mail/order-confirmation.ts';
import type { Handler } from '../handler.ts';
import { loadOrder } from './load-order.ts';

/** E-mails the customer what was ordered. A crash may send it twice, under one Message-ID. */
export const handleSendConfirmation: Handler<{ orderId: string }> = async ({ orderId }, context) => {
	const { api, env, mailer, messageId } = context;
	const order = await loadOrder(api, orderId);
	const mail = orderConfirmation(order, { shopName: env.SHOP_NAME });
	await mailer.send({ ...mail, to: order.customerEmail, messageId });
	return undefined;
};
