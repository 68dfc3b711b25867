import { accountBalance, accountStatement } from '@dailyveg/db';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import type { ListWalletInput } from './payments.schemas.ts';

/** What is in the customer's wallet. */
export async function getWallet({ em, user }: UserContext) {
	return { balanceMinor: await accountBalance(em, 'customer_wallet', user.id), currency: 'INR' };
}

/** What came into the customer's wallet and went out of it, newest first. */
export async function listWallet({ em, user }: UserContext, { cursor, limit }: ListWalletInput) {
	const rows = await accountStatement(
		em,
		{ kind: 'customer_wallet', ownerId: user.id },
		{ beforeId: cursor === undefined ? undefined : decodeCursor(cursor).id, limit: limit + 1 },
	);
	const page = rows.slice(0, limit);
	const last = page.at(-1);
	return {
		items: page,
		nextCursor: last && rows.length > limit ? encodeCursor({ value: last.kind, id: last.id }) : null,
	};
}
