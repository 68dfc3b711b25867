import { Argon2id } from 'oslo/password';

/** As OWASP recommends for Argon2id: 19 MiB, two passes, one lane; some 20 ms of one core. */
const algorithm = new Argon2id({ memorySize: 19_456, iterations: 2, parallelism: 1 });

/** Argon2id hash of a password in PHC string form; salted, so no two are alike. */
export const hashPassword = (password: string): Promise<string> => algorithm.hash(password);

/** Whether the password is the one behind the hash. Rejects when the hash itself is malformed. */
export const verifyPassword = (hash: string, password: string): Promise<boolean> =>
	algorithm.verify(hash, password);
