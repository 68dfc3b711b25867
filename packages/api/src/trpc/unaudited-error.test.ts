import type { AuditEntry, EntityManager } from '@dailyveg/db';
import { describe, expect, it, vi } from 'vitest';
import { recordAudit } from '../features/audit/audit.public.ts';
import type { Principal } from '../features/auth/auth.public.ts';
import type { Services } from '../platform/services.ts';
import type { Context, RequestInfo } from './context.ts';
import { UnauditedError } from './errors.ts';
import { createCallerFactory, permissionProcedure, router } from './init.ts';

const staff: Principal = {
	id: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10',
	role: 'staff',
	permissions: ['stock:write'],
	hasTwoFactor: true,
	credential: { kind: 'session', sessionId: '1', provedAt: new Date() },
};

const em = {
	create: (_entity: unknown, row: AuditEntry) => row,
	persist: () => em,
} as unknown as EntityManager;

const stock = router({
	tracked: permissionProcedure('stock:write').mutation(({ ctx }) =>
		recordAudit(em, ctx, { action: 'stock.set', targetType: 'product', targetId: null }),
	),
	forgotten: permissionProcedure('stock:write').mutation(() => 1),
	failed: permissionProcedure('stock:write').mutation(() => {
		throw new TypeError('no effect');
	}),
	read: permissionProcedure('stock:write').query(() => 1),
});

function open() {
	const error = vi.fn<(fields: { err: unknown }, text: string) => void>();
	const context = {
		services: { orm: { em: { fork: () => em } }, logger: { error }, clock: { now: () => new Date() } },
		request: { id: 'request-1', ip: '127.0.0.1', userAgent: undefined } as RequestInfo,
		principal: async () => staff,
		setHeader: () => undefined,
		reportLimit: () => undefined,
	} as unknown as Context & { services: Services };
	const unaudited = () => error.mock.calls.filter(([{ err }]) => err instanceof UnauditedError);
	return { caller: createCallerFactory(stock)(context), unaudited };
}

describe('a staff mutation that succeeds', () => {
	it('is a logged bug without an audit entry, and only then', async () => {
		const { caller, unaudited } = open();
		await caller.tracked();
		await caller.read();
		await caller.failed().catch(() => undefined);
		expect(unaudited()).toEqual([]);
		await caller.forgotten();
		expect(unaudited()).toHaveLength(1);
	});

	it('needs an entry of its own in a batch', async () => {
		const { caller, unaudited } = open();
		await Promise.all([caller.tracked(), caller.forgotten()]);
		expect(unaudited().map(([{ err }]) => (err as Error).message)).toEqual([
			'forgotten succeeded without recordAudit()',
		]);
	});
});
