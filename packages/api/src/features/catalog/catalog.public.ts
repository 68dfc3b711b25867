export { lineTotalMinor, quantityProblem, stockDemand } from './sell-unit.ts';
