import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import type { Permission } from './auth.enums.ts';
import { User } from './user.entity.ts';

const ApiKeySchema = defineEntity({
	name: 'ApiKey',
	properties: {
		...baseProperties,
		name: p.string().length(80),
		/** First characters of the key, by which people tell keys apart. */
		prefix: p.string().length(16),
		/** SHA-256 (hex) of the key; 256 random bits need no slow hash. */
		secretHash: p.character().length(64).unique().hidden(),
		/** Who made it; it never may more than they do. */
		owner: () => p.manyToOne(User),
		scopes: p.json<Permission[]>(),
		expiresAt: instant().strictNullable(),
		lastUsedAt: instant().strictNullable().default(null),
		revokedAt: instant().strictNullable().default(null),
	},
});

/** What a program signs in with. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
