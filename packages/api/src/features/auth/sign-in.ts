import type { Context } from '../../trpc/context.ts';
import { issueAccessToken } from './access-token.ts';
import type { Account } from './auth.presenter.ts';
import { startSession } from './sessions.ts';

/** An account whose owner has just proved to be there. */
export interface SignedIn {
	user: Account;
	accessToken: string;
	accessTokenExpiresAt: Date;
}

/** Hands out both proofs of a sign-in: the access token in the answer, the session as a cookie. */
export async function signIn(ctx: Context, user: Account): Promise<SignedIn> {
	await startSession(ctx, user.id);
	const token = await issueAccessToken(ctx.services.env, user, ctx.services.clock.now());
	return { user, ...token };
}
