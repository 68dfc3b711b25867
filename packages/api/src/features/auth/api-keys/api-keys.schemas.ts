import { permissions } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../../contract/pagination.ts';
import { id, instant } from '../../../contract/values.ts';

const MAX_DAYS = 3_650;

const scopes = z
	.array(z.enum(permissions))
	.min(1)
	.max(permissions.length)
	.meta({ description: 'What the key may do, as far as its maker may', example: ['orders:read'] });

export const createApiKeyInput = z.strictObject({
	name: z.string().trim().min(1).max(80).meta({ description: 'What it is for', example: 'Stock scales' }),
	scopes,
	expiresInDays: z
		.int()
		.min(1)
		.max(MAX_DAYS)
		.nullable()
		.default(365)
		.meta({ description: 'null: never', example: 90 }),
});

export const listApiKeysInput = z.strictObject(pageInput);
export const revokeApiKeyInput = z.strictObject({ id });

const apiKeyFields = {
	id,
	name: z.string().meta({ example: 'Stock scales' }),
	prefix: z.string().meta({ description: 'First characters of the key', example: 'dv_k3v9x0qa' }),
	scopes,
	ownerId: id,
	createdAt: instant,
	expiresAt: instant.nullable(),
	lastUsedAt: instant.nullable().meta({ description: 'To the minute' }),
	revokedAt: instant.nullable(),
};

export const apiKeyOutput = z.strictObject(apiKeyFields);
export const listApiKeysOutput = pageOf(apiKeyOutput);
export const createApiKeyOutput = z.strictObject({
	...apiKeyFields,
	key: z.string().meta({ description: 'The key itself; shown only now' }),
});

export type CreateApiKeyInput = z.output<typeof createApiKeyInput>;
export type ListApiKeysInput = z.output<typeof listApiKeysInput>;
export type ApiKeyOutput = z.output<typeof apiKeyOutput>;
