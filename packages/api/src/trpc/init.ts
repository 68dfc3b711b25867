import type { CartOwner, EntityManager, Permission, UserRole } from '@dailyveg/db';
import { initTRPC, type TRPCError } from '@trpc/server';
import { DomainError } from '../contract/errors.ts';
import { isAudited } from '../features/audit/audit.public.ts';
import { isFreshlyProved, type Principal } from '../features/auth/auth.public.ts';
import { findOwnerOfToken } from '../features/cart/cart.public.ts';
import { checkStaffDoor } from '../features/settings/settings.public.ts';
import type { Context } from './context.ts';
import { appErrorOf, publicMessage, toDeclaredError, UnauditedError } from './errors.ts';
import { limitCall } from './limit-call.ts';
import { logCall } from './log-call.ts';
import type { Audience, ProcedureMeta } from './meta.ts';
import { observeCall } from './metrics.ts';
import { tellFailures } from './tracked-stream.ts';
import { transformer } from './transformer.ts';

/** Well below what proxies and mobile networks take for the end of a silent connection. */
const PING_MS = 15_000;
/** Missed pings after which a client connects anew. */
const SILENCE_MS = 40_000;
/**
 * Then a stream ends and its client comes back with the last id it saw. Who it is gets asked again each time: nobody
 * whose session was ended reads on for longer (R26).
 */
const MAX_STREAM_MS = 120_000;

const t = initTRPC
	.context<Context>()
	.meta<ProcedureMeta>()
	.create({
		transformer,
		// Never, whatever NODE_ENV says: development mode puts stack traces into answers (R38).
		isDev: false,
		sse: {
			ping: { enabled: true, intervalMs: PING_MS },
			maxDurationMs: MAX_STREAM_MS,
			client: { reconnectAfterInactivityMs: SILENCE_MS },
		},
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
	const milliseconds = performance.now() - startedAt;
	observeCall(path, type, milliseconds, result.ok);
	const tell = (failure: TRPCError): TRPCError => {
		const { cause } = failure;
		const error = cause instanceof DomainError ? toDeclaredError(cause, path, meta?.errors) : failure;
		if (error.code === 'INTERNAL_SERVER_ERROR') {
			ctx.services.logger.error(
				{ err: error.cause ?? error, path, requestId: ctx.request.id },
				'call failed',
			);
		}
		return error;
	};
	if (result.ok) {
		logCall({ ctx, path, type, meta, milliseconds });
		if (type !== 'subscription') return result;
		// A stream has only been opened by now, and fails later.
		return { ...result, data: tellFailures(result.data as AsyncIterable<unknown>, tell) };
	}
	const error = tell(result.error);
	logCall({ ctx, path, type, meta, milliseconds, error });
	throw error;
});

/** Every call counts against its class of limits, however it came: alone, in a batch or over REST. */
const limits = t.middleware(async ({ ctx, type, meta, next }) => {
	await limitCall(ctx, type, meta);
	return next();
});

const procedure = t.procedure.use(errors).use(limits);

const requireUser = (audience: Audience, role?: UserRole) =>
	procedure.meta({ audience }).use(async ({ ctx, next }) => {
		const user = await ctx.principal();
		if (!user) throw new DomainError('UNAUTHENTICATED', {});
		if (role && user.role !== role) throw new DomainError('FORBIDDEN', {});
		// A key acts for the shop, never for the person who made it.
		if (audience !== 'staff' && user.credential.kind === 'apiKey') throw new DomainError('FORBIDDEN', {});
		// A fork per call: calls of a batch run side by side and must not share an identity map.
		return next({ ctx: { user, em: ctx.services.orm.em.fork() } });
	});

/** Anybody. It forks no EntityManager: most of these calls are answered from the cache. */
export const publicProcedure = procedure.meta({ audience: 'public' });
/** Whoever is signed in, in person. */
export const userProcedure = requireUser('user');
/** Whoever is signed in and has shown password or second factor within the last five minutes. */
export const freshUserProcedure = userProcedure.meta({ needsFreshProof: true }).use(async ({ ctx, next }) => {
	requireFreshProof(ctx);
	return next();
});
export const customerProcedure = requireUser('customer', 'customer');

/** Customers, and guests by the token of their cart. */
export const shopperProcedure = procedure.meta({ audience: 'shopper' }).use(async ({ ctx, next }) => {
	const user = await ctx.principal();
	const em = ctx.services.orm.em.fork();
	if (user) {
		if (user.role !== 'customer' || user.credential.kind === 'apiKey') throw new DomainError('FORBIDDEN', {});
		return next({ ctx: { user, em, owner: { userId: user.id } as CartOwner } });
	}
	// Whoever sends credentials that are refused does not mean to be a guest.
	const isRefused = ctx.request.authorization !== undefined || ctx.request.apiKey !== undefined;
	const owner = isRefused ? null : await findOwnerOfToken(ctx, em);
	if (!owner) throw new DomainError('UNAUTHENTICATED', {});
	return next({ ctx: { user: null, em, owner } });
});
export const riderProcedure = requireUser('rider', 'rider');

const admittedStaff = requireUser('staff', 'staff').use(async ({ ctx, next }) => {
	await checkStaffDoor(ctx, ctx.user);
	return next();
});

/** What staff change leaves a trace: forgetting it is a bug, logged and a failed test run. */
const staffProcedure = admittedStaff.use(async ({ ctx, path, type, next }) => {
	// An object per call: calls of a batch share the request, and one's trace must not stand for another's.
	const request = { ...ctx.request };
	const result = await next({ ctx: { request } });
	if (type === 'mutation' && result.ok && !isAudited(request)) {
		const err = new UnauditedError(path);
		ctx.services.logger.error({ err, path, requestId: request.id }, 'no audit entry');
	}
	return result;
});

/** Staff who may do this, and API keys with the scope. */
export const permissionProcedure = (permission: Permission) =>
	staffProcedure.meta({ permission }).use(async ({ ctx, next }) => {
		if (!ctx.user.permissions.includes(permission)) throw new DomainError('FORBIDDEN', {});
		return next();
	});

/** Staff who may do this and have shown password or second factor within the last five minutes. */
export const freshPermissionProcedure = (permission: Permission) =>
	permissionProcedure(permission)
		.meta({ needsFreshProof: true })
		.use(async ({ ctx, next }) => {
			requireFreshProof(ctx);
			return next();
		});

function requireFreshProof({ user, services }: Pick<UserContext, 'user' | 'services'>): void {
	if (!isFreshlyProved(user, services.clock.now())) throw new DomainError('STEP_UP_REQUIRED', {});
}

/** Context of a use-case of whoever has a cart, with an account or without. */
export interface ShopperContext extends Context {
	/** null: a guest. */
	user: Principal | null;
	em: EntityManager;
	/** Whose cart. */
	owner: CartOwner;
}

/** Context of a use-case that knows who runs it. */
export interface UserContext extends Context {
	user: Principal;
	em: EntityManager;
}
