import { randomBytes } from 'node:crypto';
import { type EntityManager, newId, Session } from '@dailyveg/db';
import type { Context } from '../../trpc/context.ts';
import { issueAccessToken } from './access-token.ts';
import type { Tokens } from './auth.schemas.ts';
import { newSession } from './lucia-adapter.ts';
import { refreshTokenOf } from './refresh-token.ts';
import type { KeyServices } from './signing-keys.ts';

/** What of a session its tokens are made of. */
type TokenSession = Pick<Session, 'id' | 'secret' | 'generation' | 'expiresAt' | 'absoluteExpiresAt'>;

const SEED_BYTES = 32;

/** A new family of refresh tokens, with the transaction of `em`. */
export async function openTokenSession(
	{ services, request }: Pick<Context, 'services' | 'request'>,
	em: EntityManager,
	{ userId, deviceName }: { userId: string; deviceName: string },
): Promise<TokenSession> {
	const session = {
		...newSession(services.clock.now()),
		id: newId(),
		secret: randomBytes(SEED_BYTES).toString('hex'),
	};
	await em.insert(Session, { ...session, user: userId, kind: 'token', deviceName, ip: request.ip });
	return session;
}

/** The tokens of a session as it stands. */
export async function tokensOf(
	services: KeyServices,
	userId: string,
	session: TokenSession,
): Promise<Tokens> {
	const subject = { userId, sessionId: session.id };
	return {
		...(await issueAccessToken(services, subject, session.absoluteExpiresAt)),
		refreshToken: refreshTokenOf(services.env, session, session.generation),
		refreshTokenExpiresAt: session.expiresAt,
	};
}
