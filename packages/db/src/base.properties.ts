import { instant, uuid } from './types/columns.ts';
import { newId } from './types/uuid.type.ts';

/** Key and timestamps of every entity; spread into `properties`, never inherited. */
export const baseProperties = {
	id: uuid()
		.primary()
		.onCreate(() => newId()),
	createdAt: instant().onCreate(() => new Date()),
	updatedAt: instant()
		.onCreate(() => new Date())
		.onUpdate(() => new Date()),
};
