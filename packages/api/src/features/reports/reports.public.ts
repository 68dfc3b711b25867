export { countReports } from './count-reports.ts';
export { deleteExpiredReports, recordReport, writeReportFile } from './write-report.ts';
