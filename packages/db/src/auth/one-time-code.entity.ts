import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { codePurposes } from './auth.enums.ts';
import { User } from './user.entity.ts';

const OneTimeCodeSchema = defineEntity({
	name: 'OneTimeCode',
	uniques: [{ properties: ['purpose', 'target'] }],
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		purpose: p.enum(codePurposes),
		/** E-mail address or E.164 number it was sent to; a newer code replaces the older one. */
		target: p.string().length(254),
		/** Whose account it is for; null: nobody's yet. */
		user: () => p.manyToOne(User).strictNullable().deleteRule('cascade'),
		/** HMAC-SHA256 (hex) of the six digits under the server's secret: without it they are found in a moment. */
		codeHash: p.character().length(64).hidden(),
		/** HMAC-SHA256 (hex) of the token in the link that was sent beside the code; null: no link. */
		linkHash: p.character().length(64).strictNullable().hidden().unique(),
		/** Wrong tries so far. */
		attempts: p.tinyint().unsigned().default(0),
		/** What becomes true with the code, for example the account to open. Never in clear what must stay secret. */
		payload: p.json<unknown>().strictNullable(),
		expiresAt: instant().index(),
		createdAt: instant().onCreate(() => new Date()),
	},
});

/** Proof that somebody reads an e-mail address or a phone. Deleted with its use. */
export class OneTimeCode extends OneTimeCodeSchema.class {}
OneTimeCodeSchema.setClass(OneTimeCode);
