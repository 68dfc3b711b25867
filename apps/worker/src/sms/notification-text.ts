import type { OutgoingMessage } from '@dailyveg/api/use-cases';

/** The text message of a notification. */
export const notificationText = (
	{ text: { title, body } }: Pick<OutgoingMessage, 'text'>,
	{ SHOP_NAME }: { SHOP_NAME: string },
): string => `${SHOP_NAME}: ${title}. ${body}`;
