import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant, minorUnits, uuid } from '../types/columns.ts';
import { SellUnit } from './sell-unit.entity.ts';

const SellUnitPriceSchema = defineEntity({
	name: 'SellUnitPrice',
	indexes: [
		// Serves `priceJoin`: the newest of a unit and a hub that has begun.
		{ properties: ['sellUnit', 'hub', 'effectiveFrom'] },
		{ properties: ['effectiveFrom'] },
	],
	properties: {
		...baseProperties,
		sellUnit: () => p.manyToOne(SellUnit).index(false).deleteRule('cascade'),
		/** null: every hub that has no price of its own. */
		hub: () => p.manyToOne(Hub).strictNullable(),
		/** As in SellUnit; null: from here on the hub follows the shop again. */
		priceMinor: minorUnits().strictNullable(),
		/** What it cost before, shown struck through; above the price. */
		compareAtMinor: minorUnits().strictNullable().default(null),
		effectiveFrom: instant(),
		/** Who set it; null: an import or the opening price. No foreign key: people go, history stays. */
		createdBy: uuid().strictNullable().default(null),
	},
});

/** A price of a unit from a moment on, until the next of the same hub: schedule and history in one. */
export class SellUnitPrice extends SellUnitPriceSchema.class {}
SellUnitPriceSchema.setClass(SellUnitPrice);
