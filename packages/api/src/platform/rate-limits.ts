interface RateLimit {
	/** Calls allowed in a window. */
	points: number;
	/** Length of the window, which begins with its first call. */
	durationSeconds: number;
}

interface NamedLimit extends RateLimit {
	/** How long a key is shut out the first, second, … time within a day that it uses up its points. */
	blockSeconds?: readonly [number, ...number[]];
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * What every call counts against (R19), by the class its procedure declares and by who calls: a program's key, else
 * the account, else the address. Public procedures always count by address. Calls inside a batch count singly.
 */
export const callLimits = {
	// A page of the shop asks for some ten things; twenty a second is more than a person scrolls. Behind one address of
	// a mobile carrier sit thousands of people, so an address gets a thousand a second: enough for all of them, too
	// little for one machine to be felt. Programs synchronise whole catalogs.
	read: {
		ip: { points: 60_000, durationSeconds: MINUTE },
		account: { points: 1_200, durationSeconds: MINUTE },
		key: { points: 6_000, durationSeconds: MINUTE },
	},
	// People tap at most a few times a second. Nobody writes without an account but refused callers.
	write: {
		ip: { points: 6_000, durationSeconds: MINUTE },
		account: { points: 300, durationSeconds: MINUTE },
		key: { points: 1_200, durationSeconds: MINUTE },
	},
	// Apps refresh every ten minutes: a carrier's address with 10,000 of them needs 1,000 a minute. Guessing is stopped by
	// the named limits below; this only bounds what one address can burn.
	auth: {
		ip: { points: 3_000, durationSeconds: MINUTE },
		account: { points: 60, durationSeconds: MINUTE },
		key: { points: 60, durationSeconds: MINUTE },
	},
	// Each costs many times what a read does. Search while typing is five a second for as long as one types.
	expensive: {
		ip: { points: 12_000, durationSeconds: MINUTE },
		account: { points: 120, durationSeconds: MINUTE },
		key: { points: 240, durationSeconds: MINUTE },
	},
} as const satisfies Record<string, Record<'ip' | 'account' | 'key', RateLimit>>;

/** How much a call costs the shop. */
export type LimitClass = keyof typeof callLimits;
/** By what a caller is counted. */
export type LimitedCaller = keyof (typeof callLimits)[LimitClass];

/** Throttles of their own for what invites guessing (R19), on top of the class. */
export const rateLimits = {
	// Indian mobile carriers put thousands of subscribers behind one address: this only stops a machine that sweeps
	// through many accounts, and bounds what it can burn on password hashes. Successes are given back, so that it counts
	// failures; it blocks for an hour at most, because others share the address.
	'login.ip': { points: 300, durationSeconds: 15 * MINUTE, blockSeconds: [15 * MINUTE, HOUR] },
	// A person who mistypes gets ten tries; a guesser who goes on is shut out for a day after the third round, which
	// leaves thirty guesses a day against a list without the 5,000 commonest passwords. Counted per address too, so that
	// nobody can lock somebody else out.
	'login.account': { points: 10, durationSeconds: 15 * MINUTE, blockSeconds: [15 * MINUTE, HOUR, DAY] },
	// Makes mass registration slow without stopping a carrier's shared address on a festival morning.
	'register.ip': { points: 200, durationSeconds: HOUR },
	// Mails and texts cost money and annoy. Whoever taps twice gets one; five an hour are enough for a person whose mail is
	// slow. Counted per address as well, or anybody could use up somebody else's; three such callers fill the target's own.
	'code.pause': { points: 1, durationSeconds: 30 },
	'code.caller': { points: 5, durationSeconds: HOUR },
	'code.target': { points: 15, durationSeconds: HOUR },
	// As many as registrations: a carrier's address with a festival behind it.
	'code.ip': { points: 300, durationSeconds: HOUR },
	// A code has five tries of its own; ten let a person spoil one and use the next. The fifty a day of all callers
	// together leave a crowd of machines one hit in 20,000 days; links in mails and the password go on working.
	// Who goes on guessing is shut out for longer each time, as at signing in.
	'redeem.caller': { points: 10, durationSeconds: 15 * MINUTE, blockSeconds: [15 * MINUTE, HOUR, DAY] },
	'redeem.target': { points: 50, durationSeconds: DAY },
	'redeem.ip': { points: 300, durationSeconds: 15 * MINUTE, blockSeconds: [15 * MINUTE, HOUR] },
	// Who is signed in and shows the password again: as many tries as at signing in.
	'password.account': { points: 10, durationSeconds: 15 * MINUTE },
	// One a visitor who puts something into it; a carrier's address with a festival behind it needs hundreds. It bounds the
	// rows that a machine can leave behind in the 30 days they are kept.
	'cart.ip': { points: 600, durationSeconds: HOUR },
	// A person tries the few codes they were given; somebody who guesses finds the codes of others.
	'coupon.account': { points: 30, durationSeconds: HOUR },
	// Guests of a carrier share an address; codes have at least 36 ** 3 neighbours.
	'coupon.ip': { points: 300, durationSeconds: HOUR },
	// Each reads everything about a person and writes a file.
	'export.account': { points: 3, durationSeconds: DAY },
	// A rider has four papers, each photographed a few times until it is sharp; an upload is up to 5 MB to keep.
	'riderDocument.account': { points: 20, durationSeconds: DAY },
	// A handful of photos for each of a few orders; an upload is up to 5 MB to keep.
	'issuePhoto.account': { points: 30, durationSeconds: DAY },
	// Apps report every five or ten seconds; each report wakes those who wait for the run's orders.
	'riderPosition.account': { points: 40, durationSeconds: MINUTE },
	// Right codes are given back, so that it counts wrong ones; each stop bears five. A rider who mistypes at every door of a
	// long day stays below it, and one who guesses has a chance of one in 25,000 a day.
	'deliveryCode.account': { points: 40, durationSeconds: DAY },
	// Two or three at each door of a long day; each is up to 8 MB to keep.
	'deliveryPhoto.account': { points: 200, durationSeconds: DAY },
	// Only who knows the password gets here. Three of a million codes are right at a time, so that ten tries an hour
	// leave a guesser one day in 1,400; no longer block, or a thief of the password could keep the owner out.
	'secondFactor.account': { points: 10, durationSeconds: HOUR },
} as const satisfies Record<string, NamedLimit>;

export type RateLimitName = keyof typeof rateLimits;

/** What the table says of one limit. */
export const rateLimitOf = (name: RateLimitName): NamedLimit => rateLimits[name];
