/** Where use-cases get the time from; tests set their own. */
export interface Clock {
	now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
