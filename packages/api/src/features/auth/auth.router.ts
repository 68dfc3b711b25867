import { router } from '../../trpc/init.ts';
import { invitationProcedures } from './invitations/invitations.router.ts';
import { loginCodeProcedures } from './login-code.router.ts';
import { passwordProcedures } from './passwords.router.ts';
import { registrationProcedures } from './registration.router.ts';
import { sessionsRouter } from './sessions.router.ts';
import { signInProcedures } from './sign-in.router.ts';
import { twoFactorRouter } from './two-factor/two-factor.router.ts';

export const authRouter = router({
	...registrationProcedures,
	...signInProcedures,
	...loginCodeProcedures,
	...passwordProcedures,
	...invitationProcedures,
	sessions: sessionsRouter,
	twoFactor: twoFactorRouter,
});
