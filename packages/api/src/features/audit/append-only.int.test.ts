import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
	AuditEntry,
	createOrm,
	databaseOf,
	LedgerEntry,
	LedgerTransaction,
	type Orm,
	StockMovement,
} from '@dailyveg/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { createShopper, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { creditWallet } from '../payments/payments.public.ts';

const operations = new URL('../../../../../docs/operations.md', import.meta.url);

let shop: OpenShop;
let owner: Orm;
let customer: Shopper;
const account = `app_${randomBytes(4).toString('hex')}`;

beforeAll(async () => {
	shop = await openShop();
	customer = await createShopper(shop);
	owner = shop.services.orm;
	const password = randomBytes(12).toString('hex');
	await grant(password);
	const url = new URL(shop.env.MYSQL_URL);
	url.username = account;
	url.password = password;
	shop.services.orm = await createOrm({ MYSQL_URL: url.href });
});
afterAll(async () => {
	await owner.em.fork().execute(`drop user '${account}'@'%'`);
	await owner.close();
	await shop.close();
});

/** Runs what docs/operations.md tells operators to run. */
async function grant(password: string): Promise<void> {
	const [, block = ''] = /```sql\n(create user [\s\S]+?)```/.exec(await readFile(operations, 'utf8')) ?? [];
	const statements = block
		.replaceAll('dailyveg_app', account)
		.replaceAll('…', password)
		.replaceAll('`dailyveg`', `\`${databaseOf(shop.env.MYSQL_URL)}\``)
		.replaceAll("'dailyveg'", `'${databaseOf(shop.env.MYSQL_URL)}'`)
		.split(/;\n/)
		.filter((statement) => statement.trim() !== '');
	expect(statements).toHaveLength(2);
	const em = owner.em.fork();
	for (const statement of statements) {
		const answer = await em.execute<{ statement: string }[] | object>(statement);
		if (!Array.isArray(answer)) continue;
		for (const row of answer) await em.execute(row.statement);
	}
}

describe('an account that may only add to the audit log', () => {
	it('R41 is enough for customers and staff', async () => {
		await customer.put(shop.catalog.tomato, 500);
		const { id } = await customer.place();
		const staff = shop.as(shop.staff);
		await staff.admin.orders.confirm({ orderId: id });
		await staff.admin.orders.pack({ orderId: id });
		await staff.admin.catalog.setStock({
			productId: shop.catalog.potato.id,
			hubId: shop.hub.id,
			onHand: 9_000,
		});
		await staff.admin.catalog.updateProduct({ id: shop.catalog.potato.id, name: 'New potato' });
		await staff.admin.audit.export({});
		const { items } = await staff.admin.audit.list({});
		expect(items.map(({ action }) => action)).toEqual([
			'audit.exported',
			'product.changed',
			'stock.set',
			'order.packed',
			'order.packing',
			'order.confirmed',
		]);
	});

	it('R41 cannot change or remove an entry', async () => {
		const em = shop.em();
		await expect(em.nativeUpdate(AuditEntry, {}, { ip: null })).rejects.toThrow(/denied/i);
		await expect(em.nativeDelete(AuditEntry, {})).rejects.toThrow(/denied/i);
		await expect(em.execute('truncate table audit_entry')).rejects.toThrow(/denied/i);
		await expect(em.execute('drop table audit_entry')).rejects.toThrow(/denied/i);
		expect(await em.count(AuditEntry)).toBe(6);
		await expect(em.nativeUpdate(StockMovement, {}, { note: null })).rejects.toThrow(/denied/i);
		await expect(em.nativeDelete(StockMovement, {})).rejects.toThrow(/denied/i);
	});

	it('R41 cannot change or remove a movement of money, and posts each once', async () => {
		const em = shop.em();
		expect(await em.count(LedgerTransaction)).toBeGreaterThan(0);
		await expect(em.nativeUpdate(LedgerTransaction, {}, { reason: null })).rejects.toThrow(/denied/i);
		await expect(em.nativeDelete(LedgerTransaction, {})).rejects.toThrow(/denied/i);
		await expect(em.nativeUpdate(LedgerEntry, {}, { amountMinor: 0 })).rejects.toThrow(/denied/i);
		await expect(em.nativeDelete(LedgerEntry, {})).rejects.toThrow(/denied/i);
		const gift = {
			userId: customer.user.id,
			amountMinor: 500,
			reason: 'late',
			actorId: null,
			source: 'test',
		};
		const give = () => transact(shop.services, (own) => creditWallet(own, shop.services, gift));
		expect([await give(), await give()]).toEqual([true, false]);
	});
});
