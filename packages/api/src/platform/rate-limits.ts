interface RateLimit {
	/** Calls allowed in a window. */
	points: number;
	/** Length of the window, which begins with its first call. */
	durationSeconds: number;
}

/** Every throttle of the shop (R19), in one place. */
export const rateLimits = {
	// Indian mobile carriers put thousands of subscribers behind one address: this only stops a machine that sweeps
	// through many accounts, and bounds what it can burn on password hashes.
	'login.ip': { points: 300, durationSeconds: 15 * 60 },
	// A person who mistypes gets ten tries; a guesser gets under a thousand a day, against a list without the
	// 5,000 commonest passwords. Counted per address too, so that nobody can lock somebody else out.
	'login.account': { points: 10, durationSeconds: 15 * 60 },
	// Makes mass registration slow without stopping a carrier's shared address on a festival morning.
	'register.ip': { points: 200, durationSeconds: 60 * 60 },
} as const satisfies Record<string, RateLimit>;

export type RateLimitName = keyof typeof rateLimits;
