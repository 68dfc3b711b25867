import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordAudit } from '../features/audit/audit.public.ts';
import type { Principal } from '../features/auth/auth.public.ts';
import type { Logger } from '../platform/logger.ts';
import { transact } from '../platform/transaction.ts';
import { createContext, type RequestInfo } from './context.ts';
import { UnauditedError } from './errors.ts';
import { createCallerFactory, permissionProcedure, router } from './init.ts';

const stock = router({
	tracked: permissionProcedure('stock:write').mutation(({ ctx }) =>
		transact(ctx.services, async (em) =>
			recordAudit(em, ctx, { action: 'stock.set', targetType: 'product', targetId: null }),
		),
	),
	forgotten: permissionProcedure('stock:write').mutation(() => 1),
	failed: permissionProcedure('stock:write').mutation(() => {
		throw new TypeError('no effect');
	}),
	read: permissionProcedure('stock:write').query(() => 1),
});

const staff: Principal = {
	id: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10',
	role: 'staff',
	permissions: ['stock:write'],
	hasTwoFactor: true,
	credential: { kind: 'session', sessionId: '1', provedAt: new Date() },
};

let shop: TestShop;
beforeAll(async () => {
	shop = await createTestShop();
});
afterAll(() => shop.close());

/** Calls with a log of their own, since the test logger would fail the run. */
function open() {
	const error = vi.fn<(fields: { err: unknown }, text: string) => void>();
	const services = { ...shop.services, logger: { ...shop.services.logger, error } as unknown as Logger };
	const request = { id: 'request-1', ip: '127.0.0.1' } as RequestInfo;
	const context = { ...createContext(services, request, () => undefined), principal: async () => staff };
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
