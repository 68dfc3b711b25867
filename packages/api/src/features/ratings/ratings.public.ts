export { recalculateRatings } from './recalculate-ratings.ts';
