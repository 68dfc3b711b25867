import { checkShop, createOrm } from '@dailyveg/db';
import { check } from '../check.ts';
import type { Stage } from '../stage.ts';

/** What `npm run db -- check` proves: stock, slots, orders, money and jobs agree with each other, to the gram and paisa. */
export async function checkBooks({ databaseUrl, say }: Stage): Promise<void> {
	const orm = await createOrm({ MYSQL_URL: databaseUrl });
	try {
		let count = 0;
		const violations = await checkShop(orm, () => {
			count++;
		});
		const found = violations.map(({ name, findings }) => `${name}: ${findings.join('; ')}`);
		check(found.length === 0, `books that balance, but ${found.join('\n')}`);
		say(`all ${count} invariants hold`);
	} finally {
		await orm.close(true);
	}
}
