import { type AuditAction, AuditEntry, type EntityManager } from '@dailyveg/db';
import { maskSecrets } from '../../platform/mask-secrets.ts';
import type { Services } from '../../platform/services.ts';
import type { RequestInfo } from '../../trpc/context.ts';
import type { Principal } from '../auth/auth.public.ts';

/** What happened, in the words of the audit log. */
export interface AuditRecord {
	action: AuditAction;
	/** Kind of thing, for example `user`, and its id. */
	targetType: string;
	targetId: string | null;
	/** What changed, as it was and as it is now; secrets are masked on the way. */
	before?: object;
	after?: object;
}

/** Who did it and from where; a call's context is one. */
export interface Auditor {
	services: Pick<Services, 'clock'>;
	request: Pick<RequestInfo, 'id' | 'ip' | 'userAgent'>;
	/** Who is known to call. */
	user?: Pick<Principal, 'id' | 'credential'> | { id: string } | null;
}

const USER_AGENT_LENGTH = 300;

/** Calls that left their trace; see the middleware in trpc/init.ts that asks, and gives each call its own. */
const audited = new WeakSet<Auditor['request']>();

/** Whether anything was recorded for the call. */
export const isAudited = (request: Auditor['request']): boolean => audited.has(request);

/** A repeated call that was answered from memory: its trace is that of the first. */
export const passAsAudited = (request: Auditor['request']): void => void audited.add(request);

/** Writes a line of the audit log with the transaction of `em`: what is rolled back was not done. */
export function recordAudit(
	em: EntityManager,
	{ services, request, user }: Auditor,
	record: AuditRecord,
): void {
	const { action, targetType, targetId, before, after } = record;
	audited.add(request);
	em.create(AuditEntry, {
		occurredAt: services.clock.now(),
		action,
		actorId: user?.id ?? null,
		apiKeyId:
			user && 'credential' in user && user.credential.kind === 'apiKey' ? user.credential.apiKeyId : null,
		targetType,
		targetId,
		before: asJson(before),
		after: asJson(after),
		ip: request.ip,
		userAgent: request.userAgent?.slice(0, USER_AGENT_LENGTH) ?? null,
		requestId: request.id,
	});
}

/** With secrets masked, and without halves of surrogate pairs, which JSON columns refuse. */
function asJson(values: object | undefined): unknown {
	if (values === undefined) return null;
	const wellFormed = (_name: string, part: unknown) =>
		typeof part === 'string' ? part.toWellFormed() : part;
	return JSON.parse(JSON.stringify(maskSecrets(values), wellFormed));
}
