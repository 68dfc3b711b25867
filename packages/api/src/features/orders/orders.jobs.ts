import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

const orderReference = z.object({ orderId: z.uuid() });

/** E-mails the customer that the order was placed. */
export const sendConfirmation = defineJob({ name: 'orders.sendConfirmation', payload: orderReference });

/** Renders the invoice as PDF, stores it on S3 and puts its key on the order. */
export const renderInvoice = defineJob({ name: 'orders.renderInvoice', payload: orderReference });
