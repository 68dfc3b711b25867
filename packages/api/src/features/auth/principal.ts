import type { Permission, UserRole } from '@dailyveg/db';

/** By what a caller is known. A program's key never stands for its owner's own account. */
export type Credential =
	| {
			kind: 'session';
			sessionId: string;
			/** When password or second factor were last shown in this session. */
			provedAt: Date;
	  }
	| { kind: 'apiKey'; apiKeyId: string };

/** Who is calling. */
export interface Principal {
	/** Account. */
	id: string;
	role: UserRole;
	/** What staff, or a key of theirs, may do; empty for everybody else. */
	permissions: readonly Permission[];
	/** Whether the account signs in with a second factor. */
	hasTwoFactor: boolean;
	credential: Credential;
}

/** A proof opens what needs a fresh one for so long. */
const PROOF_MS = 5 * 60 * 1_000;

/** Whether password or second factor were shown within the last five minutes. */
export const isFreshlyProved = ({ credential }: Principal, now: Date): boolean =>
	credential.kind === 'session' && now.getTime() - credential.provedAt.getTime() <= PROOF_MS;
