import {
	type EntityManager,
	Notification,
	type NotificationKind,
	newId,
	type Permission,
	User,
} from '@dailyveg/db';
import type { z } from 'zod';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { permissionsOf } from '../auth/auth.public.ts';
import { notificationData } from './notification-kinds.schemas.ts';
import { fanOutNotification } from './notifications.jobs.ts';
import { sealData } from './sealed-data.ts';

/** Something to tell a person. */
export interface NewNotification<Kind extends NotificationKind> {
	userId: string;
	kind: Kind;
	data: z.input<(typeof notificationData)[Kind]>;
}

type NotifyServices = Pick<Services, 'clock' | 'env'>;

/**
 * Tells a person of something if the transaction of `em` commits: in the inbox, and by every channel they want. Throws
 * when the data does not fit the kind. Callers see to it that nothing is told twice.
 */
export function notify<Kind extends NotificationKind>(
	em: EntityManager,
	{ clock, env }: NotifyServices,
	{ userId, kind, data }: NewNotification<Kind>,
): void {
	const id = newId();
	em.create(Notification, {
		id,
		user: em.getReference(User, userId),
		kind,
		data: sealData(env, notificationData[kind].parse(data)),
		createdAt: clock.now(),
		readAt: null,
	});
	enqueue(em, fanOutNotification, { notificationId: id });
}

/** Tells every member of the staff who may do this. */
export async function notifyStaff<Kind extends NotificationKind>(
	em: EntityManager,
	services: NotifyServices,
	permission: Permission,
	notification: Omit<NewNotification<Kind>, 'userId'>,
): Promise<void> {
	const staff = await em.find(User, { role: 'staff', disabledAt: null }, { populate: ['staffRole'] });
	for (const member of staff) {
		if (permissionsOf(member).includes(permission))
			notify<Kind>(em, services, { ...notification, userId: member.id });
	}
}
