export { runSubscriptions } from './run-subscriptions.ts';
