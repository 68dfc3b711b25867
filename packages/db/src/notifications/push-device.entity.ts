import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { devicePlatforms } from './notifications.enums.ts';

const PushDeviceSchema = defineEntity({
	name: 'PushDevice',
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		user: () => p.manyToOne(User).deleteRule('cascade'),
		platform: p.enum(devicePlatforms),
		/** SHA-256 (hex) of the token: a device has one owner, whoever signed in last. */
		tokenHash: p.character().length(64).unique().hidden(),
		/** What the push service knows the device by, sealed. */
		sealedToken: p.string().length(1_500).hidden(),
		registeredAt: instant(),
	},
});

/** A device that gets push messages. */
export class PushDevice extends PushDeviceSchema.class {}
PushDeviceSchema.setClass(PushDevice);
