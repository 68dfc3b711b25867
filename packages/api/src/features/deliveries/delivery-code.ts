import { timingSafeEqual } from 'node:crypto';
import { hmac } from '../../platform/secrets.ts';
import type { Services } from '../../platform/services.ts';

const DIGITS = 6;

/**
 * The code that the customer tells the rider at the door. It is derived from the stop under a key of its own, so that no
 * table, backup or log has it, and each attempt has another one.
 */
export function deliveryCode({ env }: Pick<Services, 'env'>, stopId: string): string {
	const number = hmac(env, 'delivery-code', stopId).readUInt32BE() % 10 ** DIGITS;
	return String(number).padStart(DIGITS, '0');
}

/** Whether it is the code of the stop; takes as long for any wrong one. */
export function isDeliveryCode(services: Pick<Services, 'env'>, stopId: string, code: string): boolean {
	const [given, right] = [Buffer.from(code), Buffer.from(deliveryCode(services, stopId))];
	return given.length === right.length && timingSafeEqual(given, right);
}
