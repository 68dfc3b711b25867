import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant, minorUnits } from '../types/columns.ts';
import type { Nutrition } from './catalog.fields.ts';
import { Category } from './category.entity.ts';
import { SellUnit } from './sell-unit.entity.ts';
import { LAST_STANDING } from './standing.ts';

/** A picture as the shop shows it; its renditions follow from id and width. */
export interface ShownImage {
	id: string;
	altText: string;
	/** Pixels of the largest rendition. */
	width: number;
	height: number;
	/** `#rrggbb`, shown until the picture is there. */
	color: string;
}

const starCount = () => p.integer().unsigned().default(0);

const ProductSchema = defineEntity({
	name: 'Product',
	// Each index serves one sort of the list (see catalog.repository): whole shop, then inside a category.
	indexes: [
		{ properties: ['isActive', 'name', 'id'] },
		{ properties: ['isActive', 'listPriceMinor', 'id'] },
		{ properties: ['isActive', 'createdAt', 'id'] },
		{ properties: ['category', 'isActive', 'name', 'id'] },
		{ properties: ['category', 'isActive', 'listPriceMinor', 'id'] },
		{ properties: ['category', 'isActive', 'createdAt', 'id'] },
	],
	properties: {
		...baseProperties,
		slug: p.string().length(120).unique(),
		category: () => p.manyToOne(Category).index(false),
		name: p.string().length(120),
		nameHi: p.string().length(120),
		nameLocal: p.string().length(120).default(''),
		description: p.string().length(1000),
		/** Other words customers use, separated by `|`. */
		synonyms: p.string().length(500).default(''),
		/** Months of the season as `1|2|12`, or `all`. */
		season: p.string().length(40).default('all'),
		shelfLifeDays: p.smallint().unsigned(),
		/** How it keeps best, or empty. */
		storageTips: p.string().length(500).default(''),
		/** What 100 g of it hold. */
		nutrition: p.json<Nutrition>().strictNullable().default(null).lazy(),
		/** GST within its prices, in basis points; fresh produce has none. */
		taxBasisPoints: p.smallint().unsigned().default(0),
		/** Code of the goods in the harmonised system, as invoices show it. */
		hsnCode: p.string().length(8).strictNullable().default(null),
		/** Object-store key of the main picture. */
		imageKey: p.string().length(200).strictNullable(),
		/**
		 * Its ready pictures in order, repeated here so that lists read them with the row. Written only by
		 * `refreshProductImages`.
		 */
		images: p.json<ShownImage[]>().strictNullable().default(null).lazy(),
		/** Whether it is on sale now; the schedule below and deletion are carried out by changing it. */
		isActive: p.boolean().default(true),
		/** When it goes on sale by itself, and when off again; null once done. The worker looks every minute. */
		publishAt: instant().strictNullable().default(null).index(),
		unpublishAt: instant().strictNullable().default(null).index(),
		/** Soft delete: orders refer to it, its slug stays taken. */
		deletedAt: instant().strictNullable().default(null),
		/** Visible ratings by stars; written only by relative updates, see rating.repository. */
		stars1: starCount(),
		stars2: starCount(),
		stars3: starCount(),
		stars4: starCount(),
		stars5: starCount(),
		/**
		 * Price of the first sell unit in the shop at large, repeated here so that the list sorts and pages by price from an
		 * index; hubs' own are in `HubListPrice`. Written with the units: by `setSellUnits` and `writeProducts`.
		 */
		listPriceMinor: minorUnits().default(0),
		/** Lines of orders of the last four weeks; a job counts them. */
		soldLines: p.integer().unsigned().default(0),
		/** Place among products that fit a search equally well, lower first; see `standingOf`. A job keeps it. */
		standing: p.tinyint().unsigned().default(LAST_STANDING),
		units: () => p.oneToMany(SellUnit).mappedBy('product').orderBy({ position: 'asc' }),
	},
});

export class Product extends ProductSchema.class {
	/** Puts it on sale or takes it off now, whatever was planned. */
	putOnSale(isActive: boolean): void {
		this.isActive = isActive;
		this.publishAt = null;
		if (!isActive) this.unpublishAt = null;
	}

	/** Plans when it goes on sale and off again; what is null is not planned. Until it goes on sale it is off. */
	schedule(publishAt: Date | null, unpublishAt: Date | null): void {
		if (publishAt) this.isActive = false;
		this.publishAt = publishAt;
		this.unpublishAt = unpublishAt;
	}

	/** Does what is planned until now; false when nothing is. */
	carryOutSchedule(now: Date): boolean {
		const { publishAt, unpublishAt } = this;
		const isPublished = publishAt !== null && publishAt <= now;
		const isUnpublished = unpublishAt !== null && unpublishAt <= now;
		if (isPublished) this.putOnSale(true);
		if (isUnpublished) this.putOnSale(false);
		return isPublished || isUnpublished;
	}

	/** Takes it off the shop; its row stays for orders. */
	delete(now: Date): void {
		this.putOnSale(false);
		this.deletedAt = now;
	}

	/** Brings it back, off sale. */
	restore(): void {
		this.deletedAt = null;
	}

	/**
	 * Takes over the units in their order; the first is the one lists show and sort by. Units left out go off sale
	 * behind them: orders refer to them. The units of a loaded product must be populated.
	 */
	setSellUnits(units: SellUnit[]): void {
		const first = units[0];
		if (!first) throw new TypeError('a product needs at least one sell unit');
		const leftOut = this.units.getItems().filter((unit) => !units.includes(unit));
		for (const unit of leftOut) unit.isActive = false;
		[...units, ...leftOut].forEach((unit, position) => {
			unit.position = position;
		});
		this.units.add(units);
		this.listPriceMinor = first.priceMinor;
	}
}
ProductSchema.setClass(Product);
