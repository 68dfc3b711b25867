export { raiseAlerts } from './raise-alerts.ts';
export { setStock } from './set-stock.ts';
