import type { UserContext } from '../../trpc/init.ts';

/** The session that calls; undefined for a program's key. */
export const ownSessionId = ({ user: { credential } }: UserContext): string | undefined =>
	credential.kind === 'session' ? credential.sessionId : undefined;
