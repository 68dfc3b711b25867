import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done, nothing } from '../../contract/values.ts';
import { publicProcedure, router, userProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { deleteDevice, listDevices, registerDevice } from './devices.ts';
import {
	deviceOutput,
	listDevicesOutput,
	listNotificationsInput,
	listNotificationsOutput,
	notificationReference,
	preferencesOutput,
	registerDeviceInput,
	unreadCountOutput,
	unsubscribeInput,
	unsubscribeOutput,
	updatePreferencesInput,
} from './notifications.schemas.ts';
import { getPreferences, updatePreferences } from './preferences.ts';
import { countUnread, listNotifications, markAllRead, markRead } from './read-inbox.ts';
import { unsubscribe } from './unsubscribe.ts';

const tag = 'Notifications';
const ok = { ok: true as const };

export const notificationsRouter = router({
	list: userProcedure
		.meta(
			rest('GET /notifications', {
				tag,
				summary: 'Your inbox, newest first',
				description: 'In your language. Kept for 180 days.',
				errors: procedureErrors['notifications.list'],
			}),
		)
		.input(listNotificationsInput)
		.output(listNotificationsOutput)
		.query(({ ctx, input }) => listNotifications(ctx, input)),

	countUnread: userProcedure
		.meta(
			rest('GET /notifications/unread-count', {
				tag,
				summary: 'How many you have not read',
				errors: procedureErrors['notifications.countUnread'],
			}),
		)
		.input(nothing)
		.output(unreadCountOutput)
		.query(({ ctx }) => countUnread(ctx)),

	markRead: userProcedure
		.meta(
			rest('POST /notifications/{id}/read', {
				tag,
				summary: 'Note that you have read one',
				status: 204,
				errors: procedureErrors['notifications.markRead'],
			}),
		)
		.input(notificationReference)
		.output(done)
		.mutation(({ ctx, input }) => markRead(ctx, input.id).then(() => ok)),

	markAllRead: userProcedure
		.meta(
			rest('POST /notifications/read', {
				tag,
				summary: 'Note that you have read all',
				status: 204,
				errors: procedureErrors['notifications.markAllRead'],
			}),
		)
		.input(nothing)
		.output(done)
		.mutation(({ ctx }) => markAllRead(ctx).then(() => ok)),

	getPreferences: userProcedure
		.meta(
			rest('GET /notifications/preferences', {
				tag,
				summary: 'How you are told of what',
				errors: procedureErrors['notifications.getPreferences'],
			}),
		)
		.input(nothing)
		.output(preferencesOutput)
		.query(({ ctx }) => getPreferences(ctx)),

	updatePreferences: userProcedure
		.meta(
			rest('PATCH /notifications/preferences', {
				tag,
				summary: 'Change how you are told of what',
				errors: procedureErrors['notifications.updatePreferences'],
			}),
		)
		.input(updatePreferencesInput)
		.output(preferencesOutput)
		.mutation(({ ctx, input }) => updatePreferences(ctx, input)),

	listDevices: userProcedure
		.meta(
			rest('GET /notification-devices', {
				tag,
				summary: 'Your devices that get push messages',
				errors: procedureErrors['notifications.listDevices'],
			}),
		)
		.input(nothing)
		.output(listDevicesOutput)
		.query(({ ctx }) => listDevices(ctx)),

	registerDevice: userProcedure
		.meta(
			rest('PUT /notification-devices', {
				tag,
				summary: 'Have push messages sent to a device',
				description: 'Call it at every start of the app. A device belongs to whoever registered it last.',
				errors: procedureErrors['notifications.registerDevice'],
			}),
		)
		.input(registerDeviceInput)
		.output(deviceOutput)
		.mutation(({ ctx, input }) => registerDevice(ctx, input)),

	deleteDevice: userProcedure
		.meta(
			rest('DELETE /notification-devices/{id}', {
				tag,
				summary: 'Send no more to a device',
				description: 'Call it before signing out.',
				status: 204,
				errors: procedureErrors['notifications.deleteDevice'],
			}),
		)
		.input(notificationReference)
		.output(done)
		.mutation(({ ctx, input }) => deleteDevice(ctx, input.id).then(() => ok)),

	unsubscribe: publicProcedure
		.meta(
			rest('POST /notifications/unsubscribe', {
				tag,
				summary: 'End mails of a kind with the token of such a mail',
				errors: procedureErrors['notifications.unsubscribe'],
			}),
		)
		.input(unsubscribeInput)
		.output(unsubscribeOutput)
		.mutation(({ ctx, input }) => unsubscribe(ctx, input.token)),
});
