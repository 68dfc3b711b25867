export { shortName } from './ratings.presenter.ts';
export { recalculateRatings } from './recalculate-ratings.ts';
