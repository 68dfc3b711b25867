import { Argon2id, Bcrypt } from 'oslo/password';

/** Cost of an Argon2id hash; one lane always. */
export interface PasswordCost {
	/** Memory in KiB. */
	memoryKiB: number;
	/** Passes over it. */
	iterations: number;
}

/** As OWASP recommends for Argon2id: 19 MiB, two passes, one lane; some 20 ms of one core. */
const defaultPasswordCost: PasswordCost = { memoryKiB: 19_456, iterations: 2 };

/** PHC string of Argon2id. */
const ARGON2ID = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$[\w+/]{11,}\$[\w+/]{16,}$/;
/** What the former system wrote. */
const BCRYPT = /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/;

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

const algorithmOf = ({ memoryKiB, iterations }: PasswordCost) =>
	new Argon2id({ memorySize: memoryKiB, iterations, parallelism: 1 });

const bcrypt = new Bcrypt();

/** Argon2id hash of a password in PHC string form; salted, so no two are alike. */
export const hashPassword = (password: string, cost = defaultPasswordCost): Promise<string> =>
	inTurn(() => algorithmOf(cost).hash(password));

/**
 * Whether the password is the one behind the hash, of Argon2id or bcrypt. Without a hash, or with a malformed one, it
 * is wrong, and finding that out takes as long (R30).
 */
export async function verifyPassword(
	hash: string | null | undefined,
	password: string,
	cost = defaultPasswordCost,
): Promise<boolean> {
	if (hash && BCRYPT.test(hash)) return inTurn(() => bcrypt.verify(hash, password));
	const isKnown = hash && ARGON2ID.test(hash);
	const compared = isKnown ? hash : await hashOfNobody(cost);
	const isRight = await inTurn(() => algorithmOf(cost).verify(compared, password));
	return isRight && compared === hash;
}

/** Whether the hash is of the former system or of another cost: then write a new one at the next sign-in. */
export function needsRehash(hash: string, { memoryKiB, iterations } = defaultPasswordCost): boolean {
	const [, memory, passes] = ARGON2ID.exec(hash) ?? [];
	return Number(memory) !== memoryKiB || Number(passes) !== iterations;
}

const hashesOfNobody = new Map<string, Promise<string>>();

/** A hash of this cost that no password fits. */
function hashOfNobody(cost: PasswordCost): Promise<string> {
	const key = `${cost.memoryKiB},${cost.iterations}`;
	const hash = hashesOfNobody.get(key) ?? hashPassword(crypto.randomUUID(), cost);
	hashesOfNobody.set(key, hash);
	return hash;
}
