import type { DeliverableCode } from '@dailyveg/api/use-cases';

/** The text message with a code, short enough for one SMS; null when there is nobody to sign in. */
export function codeText(
	{ purpose, code, user }: Pick<DeliverableCode, 'purpose' | 'code' | 'user'>,
	{ SHOP_NAME }: { SHOP_NAME: string },
): string | null {
	if (user === null) return null;
	const use = purpose === 'verify-phone' ? 'to confirm your number' : 'to sign in';
	return `${code} is your ${SHOP_NAME} code ${use}. Good for 10 minutes. We never ask you for it.`;
}
