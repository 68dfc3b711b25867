export { lineTotalMinor, quantityProblem, type SellUnitTerms, stockDemand } from './sell-unit.ts';
