import { eraseFiles, writeExport } from './features/account/account.jobs.ts';
import { sendCode, sendInvitation, sendNotice } from './features/auth/auth.jobs.ts';
import { cleanPhoto } from './features/deliveries/deliveries.jobs.ts';
import { deleteFiles, renderImage } from './features/media/media.jobs.ts';
import { fanOutNotification, sendMessage } from './features/notifications/notifications.jobs.ts';
import { renderInvoice, sendConfirmation } from './features/orders/orders.jobs.ts';
import {
	cancelPayment,
	capturePayment,
	sendRefund,
	syncPayment,
	syncRefund,
} from './features/payments/payments.jobs.ts';
import { importProducts, writeProducts } from './features/product-imports/product-imports.jobs.ts';
import { writeReport } from './features/reports/reports.jobs.ts';
import { followCalendar } from './features/slots/slots.jobs.ts';
import { deliver, fanOut } from './features/webhooks/webhooks.jobs.ts';

export { sendCode };

/** Every job there is; the worker must have a handler for each (checked by its types). */
export const allJobs = [
	sendConfirmation,
	renderInvoice,
	sendCode,
	sendNotice,
	sendInvitation,
	writeExport,
	eraseFiles,
	renderImage,
	deleteFiles,
	cleanPhoto,
	fanOut,
	deliver,
	syncPayment,
	syncRefund,
	capturePayment,
	cancelPayment,
	sendRefund,
	fanOutNotification,
	sendMessage,
	writeReport,
	importProducts,
	writeProducts,
	followCalendar,
] as const;
