export { notify, notifyStaff } from './notify.ts';
