import { deliveryFailReasons, deliveryRunStatuses, deliveryStopStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';

export const date = z.iso.date().meta({ description: 'Day of the hub’s calendar', example: '2026-11-23' });

export const runStatus = z
	.enum(deliveryRunStatuses)
	.meta({ description: '`finished`: every stop has ended', example: 'started' });

export const stopStatus = z
	.enum(deliveryStopStatuses)
	.meta({ description: 'The last three end a stop', example: 'pending' });

export const orderNumber = z
	.string()
	.meta({ description: 'Number of the order', example: 'DV-261122-7K3M9QX2' });

export const position = z.int().meta({ description: 'Place in the run, from 1', example: 1 });

export const failReason = z
	.enum(deliveryFailReasons)
	.meta({ description: 'Why the customer did not get it', example: 'nobody_home' });
