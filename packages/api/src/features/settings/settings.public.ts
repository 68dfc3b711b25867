export { checkStaffDoor } from './staff-door.ts';
