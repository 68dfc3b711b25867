import type { Handlers } from './handler.ts';
import { handlers } from './handlers.ts';

// Never run: the typecheck fails when one of the marked lines compiles.

// @ts-expect-error a job without a handler
export const missing: Handlers = { 'orders.sendConfirmation': handlers['orders.sendConfirmation'] };

export const extra: Handlers = {
	...handlers,
	// @ts-expect-error a handler of a job that does not exist
	'orders.sendConfirmaton': handlers['orders.sendConfirmation'],
};

export const misfitting: Handlers = {
	...handlers,
	// @ts-expect-error a handler that expects what the job does not carry
	'orders.renderInvoice': async ({ invoiceId }: { invoiceId: string }) => void invoiceId,
};

export const careless: Handlers = {
	...handlers,
	'orders.renderInvoice': async (payload) => {
		// @ts-expect-error a field that the payload does not have
		void payload.orderNumber;
		return undefined;
	},
};
