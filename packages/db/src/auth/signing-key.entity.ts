import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../types/columns.ts';

const SigningKeySchema = defineEntity({
	name: 'SigningKey',
	properties: {
		/** `kid` of the tokens it signs: the RFC 7638 thumbprint of the public key. */
		id: p.string().length(64).primary(),
		/** Public key as JWK (RFC 7517), as it is published. */
		publicJwk: p.json<Record<string, unknown>>(),
		/** Private key as JWK, sealed with the server's secret. */
		privateJwk: p.text().hidden(),
		createdAt: instant(),
		/** Signs no more from then on; null: it is in use, and the newest such one signs. */
		retiredAt: instant().strictNullable(),
	},
});

/** Key pair of access tokens. */
export class SigningKey extends SigningKeySchema.class {}
SigningKeySchema.setClass(SigningKey);
