import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done, nothing } from '../../contract/values.ts';
import { publicProcedure, userProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentSignedIn, presentUser } from './auth.presenter.ts';
import { loginInput, signedInOutput, tokensOutput, userOutput } from './auth.schemas.ts';
import { getMe } from './get-me.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { refresh } from './refresh.ts';
import { logoutInput, refreshInput, stepUpInput } from './sessions.schemas.ts';
import { stepUp } from './step-up.ts';

const tag = 'Auth';

/** Coming, staying and going. */
export const signInProcedures = {
	login: publicProcedure
		.meta(
			rest('POST /auth/login', {
				tag,
				summary: 'Sign in with e-mail and password',
				description:
					'Answers an access token for 10 minutes and a refresh token, or sets the session cookie. FORBIDDEN: the page that asks for a cookie is not one of ours.',
				limitClass: 'auth',
				limits: ['login.ip', 'login.account', 'secondFactor.account'],
				errors: procedureErrors['auth.login'],
			}),
		)
		.input(loginInput)
		.output(signedInOutput)
		.mutation(async ({ ctx, input }) => presentSignedIn(await login(ctx, input))),

	refresh: publicProcedure
		.meta(
			rest('POST /auth/refresh', {
				tag,
				summary: 'Get new tokens for a refresh token',
				description:
					'Each refresh token is good once; for 20 seconds the same one answers the same successor again. After that, using it again ends the session.',
				limitClass: 'auth',
				errors: procedureErrors['auth.refresh'],
			}),
		)
		.input(refreshInput)
		.output(tokensOutput)
		.mutation(({ ctx, input }) => refresh(ctx, input.refreshToken)),

	logout: publicProcedure
		.meta(
			rest('POST /auth/logout', {
				tag,
				summary: 'End the session',
				status: 204,
				description:
					"That of the cookie, of the access token, and of the refresh token, of which each is welcome and none needed. The session's access tokens are refused from then on.",
				limitClass: 'auth',
				errors: procedureErrors['auth.logout'],
			}),
		)
		.input(logoutInput.optional())
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await logout(ctx, input ?? {});
			return { ok: true as const };
		}),

	me: userProcedure
		.meta(
			rest('GET /auth/me', {
				tag,
				summary: 'The account that is signed in',
				errors: procedureErrors['auth.me'],
			}),
		)
		.input(nothing)
		.output(userOutput)
		.query(async ({ ctx }) => presentUser(await getMe(ctx))),

	stepUp: userProcedure
		.meta(
			rest('POST /auth/step-up', {
				tag,
				summary: 'Show password or second factor again',
				description: 'Opens what answers STEP_UP_REQUIRED, in this session, for five minutes.',
				status: 204,
				limitClass: 'auth',
				limits: ['password.account', 'secondFactor.account'],
				errors: procedureErrors['auth.stepUp'],
			}),
		)
		.input(stepUpInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await stepUp(ctx, input);
			return { ok: true as const };
		}),
};
