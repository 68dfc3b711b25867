import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../types/columns.ts';
import { User } from './user.entity.ts';

const KnownDeviceSchema = defineEntity({
	name: 'KnownDevice',
	properties: {
		user: () => p.manyToOne(User).primary().index(false).deleteRule('cascade'),
		/** SHA-256 (hex) of what the device calls itself. */
		fingerprint: p.character().length(64).primary(),
		lastSeenAt: instant(),
	},
});

/** A device that the account's owner has been told of. */
export class KnownDevice extends KnownDeviceSchema.class {}
KnownDeviceSchema.setClass(KnownDevice);
