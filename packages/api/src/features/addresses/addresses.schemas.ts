import { pincodeCode } from '@dailyveg/db/fields';
import { z } from 'zod';
import { id, phone, phoneInput } from '../../contract/values.ts';
import { personName } from '../auth/auth.schemas.ts';

/** Addresses one customer may keep. */
export const MAX_ADDRESSES = 50;

const line = (description: string, example: string) =>
	z.string().trim().min(1).max(200).meta({ description, example });

const label = z
	.string()
	.trim()
	.min(1)
	.max(40)
	.meta({ description: "The customer's name for the address", example: 'Home' });
const recipientName = personName.meta({ description: 'Who takes the delivery', example: 'Asha Rao' });
const line1 = line('House, floor, building', '12, Lakeview Apartments');
const line2 = line('Street, locality', '5th Cross, 6th Block');
const landmark = line('What the rider looks for', 'Opposite the water tank');

export const createAddressInput = z.strictObject({
	label,
	recipientName,
	phone: phoneInput,
	line1,
	line2: line2.nullish(),
	landmark: landmark.nullish(),
	pincode: pincodeCode,
	isDefault: z
		.boolean()
		.default(false)
		.meta({ description: 'Whether it becomes the default; the first address always does', example: false }),
});

export const updateAddressInput = z.strictObject({
	id,
	label: label.optional(),
	recipientName: recipientName.optional(),
	phone: phoneInput.optional(),
	line1: line1.optional(),
	line2: line2.nullish(),
	landmark: landmark.nullish(),
	pincode: pincodeCode.optional(),
	isDefault: z
		.literal(true)
		.optional()
		.meta({ description: 'Makes it the default instead of the one that was', example: true }),
});

export const deleteAddressInput = z.strictObject({ id });

export const addressOutput = z.strictObject({
	id,
	label,
	recipientName,
	phone,
	line1,
	line2: line2.nullable(),
	landmark: landmark.nullable(),
	pincode: pincodeCode,
	areaName: z.string().meta({ description: 'Area that the pincode covers', example: 'Koramangala' }),
	city: z.string().meta({ description: 'City', example: 'Bengaluru' }),
	state: z.string().meta({ description: 'State or union territory', example: 'Karnataka' }),
	isServiceable: z.boolean().meta({ description: 'Whether DailyVeg delivers there', example: true }),
	isDefault: z.boolean().meta({ description: 'Whether it is offered first', example: true }),
});

export const addressListOutput = z.strictObject({ items: z.array(addressOutput).max(MAX_ADDRESSES) });

export type CreateAddressInput = z.output<typeof createAddressInput>;
export type UpdateAddressInput = z.output<typeof updateAddressInput>;
export type DeleteAddressInput = z.output<typeof deleteAddressInput>;
export type AddressOutput = z.infer<typeof addressOutput>;
