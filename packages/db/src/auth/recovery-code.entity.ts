import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { User } from './user.entity.ts';

const RecoveryCodeSchema = defineEntity({
	name: 'RecoveryCode',
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		user: () => p.manyToOne(User).deleteRule('cascade'),
		/** HMAC-SHA256 (hex) under the server's secret. */
		codeHash: p.character().length(64).hidden().unique(),
		usedAt: instant().strictNullable(),
	},
});

/** Stands in for the second factor, once. */
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);
