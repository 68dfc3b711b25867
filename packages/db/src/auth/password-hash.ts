import { Argon2id } from 'oslo/password';

/** As OWASP recommends for Argon2id: 19 MiB, two passes, one lane; some 20 ms of one core. */
const algorithm = new Argon2id({ memorySize: 19_456, iterations: 2, parallelism: 1 });

/**
 * Hashes at a time. They run on libuv's four threads, which file access, DNS and WebCrypto share: a crowd that logs
 * in must leave some of them to everybody else.
 */
const MAX_RUNNING = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs `work` when it is its turn, first come, first served. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (running < MAX_RUNNING) running++;
	else await new Promise<void>((resolve) => waiting.push(resolve));
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running--;
	}
}

/** Argon2id hash of a password in PHC string form; salted, so no two are alike. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => algorithm.hash(password));

/** Whether the password is the one behind the hash. Rejects when the hash itself is malformed. */
export const verifyPassword = (hash: string, password: string): Promise<boolean> =>
	inTurn(() => algorithm.verify(hash, password));
