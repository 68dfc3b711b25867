export { followAddress, followCalendar } from './follow-calendar.ts';
export { runSubscriptions } from './run-subscriptions.ts';
