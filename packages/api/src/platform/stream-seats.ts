import { DomainError } from '../contract/errors.ts';

/** Streams that an account may have open in one process: its tabs and devices, and those that died unnoticed. */
const PER_ACCOUNT = 20;
/** A stream costs about 70 kB. */
const PER_PROCESS = 5_000;
const RETRY_AFTER_SECONDS = 10;

/** Bounds the streams that are open in this process. */
export interface StreamSeats {
	/** Takes a seat and answers what gives it back; RATE_LIMITED when there is none left. */
	take(accountId: string): () => void;
}

export function createStreamSeats(perAccount = PER_ACCOUNT, perProcess = PER_PROCESS): StreamSeats {
	const taken = new Map<string, number>();
	let total = 0;
	return {
		take: (accountId) => {
			const own = taken.get(accountId) ?? 0;
			if (own >= perAccount || total >= perProcess)
				throw new DomainError('RATE_LIMITED', { retryAfterSeconds: RETRY_AFTER_SECONDS });
			taken.set(accountId, own + 1);
			total += 1;
			return () => {
				total -= 1;
				const left = (taken.get(accountId) ?? 1) - 1;
				if (left > 0) taken.set(accountId, left);
				else taken.delete(accountId);
			};
		},
	};
}
