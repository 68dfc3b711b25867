import { type TestShop, tableChecksums } from '@dailyveg/testkit';
import { expect } from 'vitest';

/**
 * What a refused call writes on purpose: that it was made, what it answered to its Idempotency-Key, that a code was
 * tried. The rest of the database is as it was before.
 */
const notes = ['api_call', 'audit_entry', 'idempotency_key', 'one_time_code'];

/** Runs calls one after the other and fails when one that is refused has changed a row. */
export function rowGuard(services: Pick<TestShop['services'], 'orm'>) {
	let known: Record<string, string> | undefined;
	const look = () => tableChecksums(services.orm.em.fork(), notes);
	return async <Answer extends { status: number }>(call: () => Promise<Answer>): Promise<Answer> => {
		known ??= await look();
		const answer = await call();
		const now = await look();
		if (answer.status >= 400) expect(now, `rows after a ${answer.status}`).toEqual(known);
		known = now;
		return answer;
	};
}
