import { hubCode, hubName, pincodeCode } from '@dailyveg/db/fields';
import { z } from 'zod';
import { id } from '../../contract/values.ts';

export const checkPincodeInput = z.strictObject({ pincode: pincodeCode });

const hubOutput = z.strictObject({
	id,
	code: hubCode,
	name: hubName,
	timeZone: z
		.string()
		.meta({ description: "IANA zone of the hub's days and cutoffs", example: 'Asia/Kolkata' }),
});

const place = (description: string, example: string) =>
	z
		.string()
		.nullable()
		.meta({ description: `${description}; null for an unknown pincode`, example });

export const checkPincodeOutput = z.strictObject({
	pincode: pincodeCode,
	isServiceable: z.boolean().meta({ description: 'Whether DailyVeg delivers there', example: true }),
	areaName: place('Area that the pincode covers', 'Koramangala'),
	city: place('City', 'Bengaluru'),
	state: place('State or union territory', 'Karnataka'),
	hub: hubOutput.nullable().meta({ description: 'The store that delivers there; null when none does' }),
});

export type CheckPincodeInput = z.infer<typeof checkPincodeInput>;
export type CheckPincodeOutput = z.infer<typeof checkPincodeOutput>;
