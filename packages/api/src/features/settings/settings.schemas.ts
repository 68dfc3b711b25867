import { z } from 'zod';

const addressBlock = z
	.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])
	.meta({ description: 'An address, or a block of them in CIDR notation', example: '203.0.113.0/24' });

/** Every setting with what holds until staff say otherwise. */
const shopSettings = {
	adminAllowList: z
		.array(addressBlock)
		.max(200)
		.meta({ description: 'Addresses from which staff may work; none: from everywhere' }),
	requireStaffTwoFactor: z
		.boolean()
		.meta({ description: 'Whether staff must have a second factor', example: true }),
};

export const settingsOutput = z.object(shopSettings);
/** What staff can change about the shop while it runs. */
export type ShopSettings = z.output<typeof settingsOutput>;

export const updateSettingsInput = z.strictObject(shopSettings).partial();
export type UpdateSettingsInput = z.output<typeof updateSettingsInput>;
