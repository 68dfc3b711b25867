import { DomainError } from '../../contract/errors.ts';
import type { CardPayments } from '../../platform/gateways/card-payments.ts';
import type { Services } from '../../platform/services.ts';

/**
 * The provider as a customer's call meets it: PAYMENT_METHOD_UNAVAILABLE without one, PAYMENT_PROVIDER_UNAVAILABLE when
 * it fails.
 */
export function requireCards({ cardPayments, logger }: Services): Pick<CardPayments, 'open'> {
	if (!cardPayments) throw new DomainError('PAYMENT_METHOD_UNAVAILABLE', { method: 'card' });
	return {
		open: (intent) =>
			cardPayments.open(intent).catch((err: unknown) => {
				logger.warn({ err }, 'the payment provider failed');
				throw new DomainError('PAYMENT_PROVIDER_UNAVAILABLE', {});
			}),
	};
}
