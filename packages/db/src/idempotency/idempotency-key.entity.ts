import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';

const IdempotencyKeySchema = defineEntity({
	name: 'IdempotencyKey',
	uniques: [{ properties: ['user', 'key'] }],
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false).deleteRule('cascade'),
		/** As the client sent it. */
		key: p.string().length(255).collation('utf8mb4_bin'),
		/** SHA-256 (hex) of procedure and input: the same key with another request is refused. */
		requestHash: p.character().length(64),
		/** When the running attempt started; a crashed one may be taken over after a while. */
		lockedAt: instant(),
		/** The stored outcome, success or domain error; null while in flight. */
		outcome: p.json<unknown>().strictNullable(),
		expiresAt: instant().index(),
	},
});

/** One guarded request of one user. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
