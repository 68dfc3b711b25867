import { z } from 'zod';
import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { publicProcedure, router, userProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentUser } from './auth.presenter.ts';
import { loginInput, registerInput, signedInOutput, userOutput } from './auth.schemas.ts';
import { getMe } from './get-me.ts';
import { login } from './login.ts';
import { register } from './register.ts';
import { endSession } from './sessions.ts';

const tag = 'Auth';
const nothing = z.strictObject({}).optional();

export const authRouter = router({
	register: publicProcedure
		.meta(
			rest('POST /auth/register', {
				tag,
				summary: "Open a customer's account",
				description: 'Signs in at once: answers an access token and sets the session cookie.',
				status: 201,
				limits: ['register.ip'],
				errors: procedureErrors['auth.register'],
			}),
		)
		.input(registerInput)
		.output(signedInOutput)
		.mutation(async ({ ctx, input }) => {
			const { user, ...token } = await register(ctx, input);
			return { user: presentUser(user), ...token };
		}),
	login: publicProcedure
		.meta(
			rest('POST /auth/login', {
				tag,
				summary: 'Sign in with e-mail and password',
				description: 'Answers an access token for 15 minutes and sets the session cookie for 30 days.',
				limits: ['login.ip', 'login.account'],
				errors: procedureErrors['auth.login'],
			}),
		)
		.input(loginInput)
		.output(signedInOutput)
		.mutation(async ({ ctx, input }) => {
			const { user, ...token } = await login(ctx, input);
			return { user: presentUser(user), ...token };
		}),
	logout: publicProcedure
		.meta(
			rest('POST /auth/logout', {
				tag,
				summary: 'End the session of the cookie',
				status: 204,
				description: 'Harmless without one. An access token lives on until it expires.',
				errors: procedureErrors['auth.logout'],
			}),
		)
		.input(nothing)
		.output(done)
		.mutation(async ({ ctx }) => {
			await endSession(ctx);
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
});
