import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done, nothing } from '../../contract/values.ts';
import { router, userProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentSession } from './auth.presenter.ts';
import { listSessions, revokeOtherSessions, revokeSession } from './own-sessions.ts';
import { listSessionsOutput, revokeOthersOutput, revokeSessionInput } from './sessions.schemas.ts';

const tag = 'Auth';

export const sessionsRouter = router({
	list: userProcedure
		.meta(
			rest('GET /auth/sessions', {
				tag,
				summary: 'Where the account is signed in',
				description: 'The newest 100.',
				errors: procedureErrors['auth.sessions.list'],
			}),
		)
		.input(nothing)
		.output(listSessionsOutput)
		.query(async ({ ctx }) => ({ items: (await listSessions(ctx)).map(presentSession) })),

	revoke: userProcedure
		.meta(
			rest('DELETE /auth/sessions/{sessionId}', {
				tag,
				summary: 'Sign out one device',
				description: 'Its access tokens are refused from then on.',
				status: 204,
				errors: procedureErrors['auth.sessions.revoke'],
			}),
		)
		.input(revokeSessionInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await revokeSession(ctx, input.sessionId);
			return { ok: true as const };
		}),

	revokeOthers: userProcedure
		.meta(
			rest('POST /auth/sessions/revoke-others', {
				tag,
				summary: 'Sign out every other device',
				errors: procedureErrors['auth.sessions.revokeOthers'],
			}),
		)
		.input(nothing)
		.output(revokeOthersOutput)
		.mutation(async ({ ctx }) => ({ revoked: await revokeOtherSessions(ctx) })),
});
