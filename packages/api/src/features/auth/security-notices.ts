import type { EntityManager } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import { sendNotice } from './auth.jobs.ts';
import type { Notice } from './notices.ts';

/** Something that an account's owner should know of, in case it was not they. */
export interface SecurityEvent {
	userId: string;
	notice: Notice;
	/** When it happened; now unless told. */
	occurredAt?: Date;
	deviceName?: string;
	ip?: string;
	/** Where the notice goes, if not to the account's address. */
	to?: string;
}

/** Promises a mail about the event with the transaction of `em`. */
export function sendSecurityNotice(em: EntityManager, event: SecurityEvent): void {
	const { occurredAt = new Date(), ...rest } = event;
	enqueue(em, sendNotice, { ...rest, occurredAt: occurredAt.toISOString() });
}
