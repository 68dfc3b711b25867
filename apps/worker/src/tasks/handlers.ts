import { handleEraseFiles } from './account/erase-files.ts';
import { handleWriteExport } from './account/write-export.ts';
import { handleSendCode } from './auth/send-code.ts';
import { handleSendInvitation } from './auth/send-invitation.ts';
import { handleSendNotice } from './auth/send-notice.ts';
import { handleImportProducts } from './catalog/import-products.ts';
import { handleWriteProducts } from './catalog/write-products.ts';
import { handleCleanPhoto } from './deliveries/clean-photo.ts';
import type { Handlers } from './handler.ts';
import { handleRenderImage } from './media/render-image.ts';
import { handleFanOutNotification } from './notifications/fan-out.ts';
import { handleSendMessage } from './notifications/send.ts';
import { handleRenderInvoice } from './orders/render-invoice.ts';
import { handleSendConfirmation } from './orders/send-confirmation.ts';
import {
	handleCancelPayment,
	handleCapturePayment,
	handleSendRefund,
	handleSyncPayment,
	handleSyncRefund,
} from './payments/tell-provider.ts';
import { handleWriteReport } from './reports/write-export.ts';
import { handleFollowCalendar } from './slots/follow-calendar.ts';
import { handleDeliver } from './webhooks/deliver.ts';
import { handleFanOut } from './webhooks/fan-out.ts';

/** Who handles which job; a missing, extra or misfitting handler fails the typecheck. */
export const handlers: Handlers = {
	'orders.sendConfirmation': handleSendConfirmation,
	'orders.renderInvoice': handleRenderInvoice,
	'auth.sendCode': handleSendCode,
	'auth.sendNotice': handleSendNotice,
	'account.writeExport': handleWriteExport,
	'account.eraseFiles': handleEraseFiles,
	'auth.sendInvitation': handleSendInvitation,
	'media.renderImage': handleRenderImage,
	'media.deleteFiles': handleEraseFiles,
	'payments.sync': handleSyncPayment,
	'payments.syncRefund': handleSyncRefund,
	'payments.capture': handleCapturePayment,
	'payments.cancel': handleCancelPayment,
	'payments.refund': handleSendRefund,
	'deliveries.cleanPhoto': handleCleanPhoto,
	'webhooks.fanOut': handleFanOut,
	'webhooks.deliver': handleDeliver,
	'notifications.fanOut': handleFanOutNotification,
	'notifications.send': handleSendMessage,
	'reports.writeExport': handleWriteReport,
	'productImports.run': handleImportProducts,
	'productImports.export': handleWriteProducts,
	'slots.followCalendar': handleFollowCalendar,
};
