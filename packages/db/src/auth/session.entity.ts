import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../types/columns.ts';
import { User } from './user.entity.ts';

const SessionSchema = defineEntity({
	name: 'Session',
	properties: {
		/** SHA-256 (hex) of the session id: a leaked table signs nobody in. */
		id: p.character().length(64).primary(),
		user: () => p.manyToOne(User).deleteRule('cascade'),
		expiresAt: instant().index(),
		createdAt: instant().onCreate(() => new Date()),
	},
});

/** A browser session, written and read through lucia. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
