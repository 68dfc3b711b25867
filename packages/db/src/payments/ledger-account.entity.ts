import { defineEntity, p } from '@mikro-orm/core';
import { currency, instant, minorUnits, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { ledgerAccountKinds } from './payments.enums.ts';

const LedgerAccountSchema = defineEntity({
	name: 'LedgerAccount',
	uniques: [{ properties: ['kind', 'ownerId'] }],
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		kind: p.enum(ledgerAccountKinds),
		/** Customer or rider. */
		ownerId: uuid(),
		currency: currency(),
		/** Sum of the account's entries. */
		balanceMinor: minorUnits().default(0),
		updatedAt: instant(),
	},
});

/**
 * Balance of one person's account; it moves only by relative UPDATEs. Accounts of the shop itself have none: every
 * order would queue for their row. Theirs is summed where it is asked for.
 */
export class LedgerAccount extends LedgerAccountSchema.class {}
LedgerAccountSchema.setClass(LedgerAccount);
