import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { sessionKinds } from './auth.enums.ts';
import { User } from './user.entity.ts';

const SessionSchema = defineEntity({
	name: 'Session',
	properties: {
		/** Names the session in lists and tokens; no secret (R27). */
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		user: () => p.manyToOne(User).deleteRule('cascade'),
		kind: p.enum(sessionKinds),
		/**
		 * `cookie`: SHA-256 (hex) of the secret in the cookie. `token`: random bytes (hex) from which, together with
		 * the server's secret, its refresh tokens are derived. Alone it signs nobody in.
		 */
		secret: p.character().length(64).hidden(),
		/** Of the refresh token that is valid now; older ones were used. */
		generation: p.integer().unsigned().default(0),
		/** When that refresh token was handed out. */
		rotatedAt: instant(),
		/** What the owner tells sessions apart by, for example `Chrome on Android`. */
		deviceName: p.string().length(120),
		/** Where it was last renewed from. */
		ip: p.string().length(45),
		/** Password or second factor were last shown; opens what needs a fresh proof for some minutes. */
		provedAt: instant(),
		/** Ends unused by then; use moves it. */
		expiresAt: instant().index(),
		/** Ends by then, used or not (R23). */
		absoluteExpiresAt: instant(),
		createdAt: instant().onCreate(() => new Date()),
	},
});

/** A sign-in on one device: a browser's cookie, or a family of refresh tokens. Deleted when it ends. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
