import { procedureErrors } from '../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import {
	daysReport,
	orderStatesReport,
	riderReport,
	salesReport,
	slotReport,
	topProductsReport,
	wasteReport,
} from './read-reports.ts';
import { getReportExport, listReportExports, requestReportExport } from './report-exports.ts';
import {
	daysReportOutput,
	limitedReportInput,
	listReportExportsInput,
	listReportExportsOutput,
	orderStatesOutput,
	reportExportOutput,
	reportExportReference,
	reportExportRowOutput,
	reportRangeInput,
	requestReportExportInput,
	riderReportOutput,
	salesReportInput,
	salesReportOutput,
	slotReportInput,
	slotReportOutput,
	topProductsInput,
	topProductsOutput,
	wasteReportOutput,
} from './reports.schemas.ts';

const tag = 'Staff: reports';
const staff = permissionProcedure('reports:read');

export const adminReportsRouter = router({
	sales: staff
		.meta(
			rest('GET /admin/reports/sales', {
				tag,
				summary: 'Goods sold, by day, hub or category',
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.sales'],
			}),
		)
		.input(salesReportInput)
		.output(salesReportOutput)
		.query(({ ctx, input }) => salesReport(ctx, input)),

	days: staff
		.meta(
			rest('GET /admin/reports/days', {
				tag,
				summary: 'Orders, customers and packing, day by day',
				description: 'Days are those on which orders were placed, in the hub’s time zone.',
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.days'],
			}),
		)
		.input(reportRangeInput)
		.output(daysReportOutput)
		.query(({ ctx, input }) => daysReport(ctx, input)),

	orderStates: staff
		.meta(
			rest('GET /admin/reports/order-states', {
				tag,
				summary: 'Orders placed in the days, by state',
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.orderStates'],
			}),
		)
		.input(reportRangeInput)
		.output(orderStatesOutput)
		.query(({ ctx, input }) => orderStatesReport(ctx, input)),

	slots: staff
		.meta(
			rest('GET /admin/reports/slots', {
				tag,
				summary: 'Orders for the slots of the days, by state',
				description: 'At most 31 days.',
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.slots'],
			}),
		)
		.input(slotReportInput)
		.output(slotReportOutput)
		.query(({ ctx, input }) => slotReport(ctx, input)),

	waste: staff
		.meta(
			rest('GET /admin/reports/waste', {
				tag,
				summary: 'What was thrown away, and why',
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.waste'],
			}),
		)
		.input(limitedReportInput)
		.output(wasteReportOutput)
		.query(({ ctx, input }) => wasteReport(ctx, input)),

	riders: staff
		.meta(
			rest('GET /admin/reports/riders', {
				tag,
				summary: 'What each rider delivered',
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.riders'],
			}),
		)
		.input(limitedReportInput)
		.output(riderReportOutput)
		.query(({ ctx, input }) => riderReport(ctx, input)),

	topProducts: staff
		.meta(
			rest('GET /admin/reports/top-products', {
				tag,
				summary: 'What sold best',
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.topProducts'],
			}),
		)
		.input(topProductsInput)
		.output(topProductsOutput)
		.query(({ ctx, input }) => topProductsReport(ctx, input)),

	requestExport: staff
		.meta(
			rest('POST /admin/reports/exports', {
				tag,
				summary: 'Ask for a report, or for orders, as a CSV file',
				description: 'A worker writes it; ask for it again until it is done. Kept for seven days.',
				status: 202,
				limitClass: 'expensive',
				errors: procedureErrors['admin.reports.requestExport'],
			}),
		)
		.input(requestReportExportInput)
		.output(reportExportRowOutput)
		.mutation(({ ctx, input }) => requestReportExport(ctx, input)),

	listExports: staff
		.meta(
			rest('GET /admin/reports/exports', {
				tag,
				summary: 'Your files, newest first',
				errors: procedureErrors['admin.reports.listExports'],
			}),
		)
		.input(listReportExportsInput)
		.output(listReportExportsOutput)
		.query(({ ctx, input }) => listReportExports(ctx, input)),

	getExport: staff
		.meta(
			rest('GET /admin/reports/exports/{id}', {
				tag,
				summary: 'How far a file is, and a link to it',
				errors: procedureErrors['admin.reports.getExport'],
			}),
		)
		.input(reportExportReference)
		.output(reportExportOutput)
		.query(({ ctx, input }) => getReportExport(ctx, input.id)),
});
