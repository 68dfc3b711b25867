export { fanOut as fanOutNotification } from './fan-out-notification.ts';
export type { SendMessagePayload } from './notifications.jobs.ts';
export { notify, notifyStaff } from './notify.ts';
export { sendDeferred } from './send-deferred.ts';
export { type OutgoingMessage, readMessage, recordFailure, recordSent } from './send-message.ts';
