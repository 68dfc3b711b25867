import type { EntityManager, UserRole } from '@dailyveg/db';
import { initTRPC } from '@trpc/server';
import { DomainError } from '../contract/errors.ts';
import type { Principal } from '../features/auth/auth.public.ts';
import type { Context } from './context.ts';
import { appErrorOf, publicMessage, toDeclaredError } from './errors.ts';
import type { Audience, ProcedureMeta } from './meta.ts';
import { observeCall } from './metrics.ts';
import { transformer } from './transformer.ts';

const t = initTRPC
	.context<Context>()
	.meta<ProcedureMeta>()
	.create({
		transformer,
		// Never, whatever NODE_ENV says: development mode puts stack traces into answers (R38).
		isDev: false,
		errorFormatter: ({ shape, error }) => ({
			...shape,
			message: publicMessage(error),
			data: { ...shape.data, appError: appErrorOf(error) },
		}),
	});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Declared errors get their status; anything unforeseen is logged with its cause and answered in general terms. */
const errors = t.middleware(async ({ ctx, path, type, meta, next }) => {
	const startedAt = performance.now();
	const result = await next();
	observeCall(path, type, performance.now() - startedAt, result.ok);
	if (result.ok) return result;
	const { cause } = result.error;
	const error = cause instanceof DomainError ? toDeclaredError(cause, path, meta?.errors) : result.error;
	if (error.code === 'INTERNAL_SERVER_ERROR') {
		ctx.services.logger.error({ err: error.cause ?? error, path, requestId: ctx.request.id }, 'call failed');
	}
	throw error;
});

const procedure = t.procedure.use(errors);

const requireRole = (audience: Audience, role?: UserRole) =>
	procedure.meta({ audience }).use(async ({ ctx, next }) => {
		const user = await ctx.principal();
		if (!user) throw new DomainError('UNAUTHENTICATED', {});
		if (role && user.role !== role) throw new DomainError('FORBIDDEN', {});
		// A fork per call: calls of a batch run side by side and must not share an identity map.
		return next({ ctx: { user, em: ctx.services.orm.em.fork() } });
	});

/** Anybody. It forks no EntityManager: most of these calls are answered from the cache. */
export const publicProcedure = procedure.meta({ audience: 'public' });
/** Whoever is signed in. */
export const userProcedure = requireRole('user');
export const customerProcedure = requireRole('customer', 'customer');
export const riderProcedure = requireRole('rider', 'rider');
export const staffProcedure = requireRole('staff', 'staff');

/** Context of a use-case that knows who runs it. */
export interface UserContext extends Context {
	user: Principal;
	em: EntityManager;
}
