const MINUTE_MS = 60_000;

/** How long a placed order holds its seat and its stock without being confirmed, in milliseconds. */
export const RESERVATION_MS = 24 * 60 * MINUTE_MS;

/** How long it does so while the customer is paying for it, in milliseconds. */
export const PAYMENT_HOLD_MS = 15 * MINUTE_MS;
