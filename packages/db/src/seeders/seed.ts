import { Product } from '../catalog/product.entity.ts';
import { Order } from '../orders/order.entity.ts';
import type { Orm } from '../orm.ts';
import { withNamedLock } from '../schema/named-lock.ts';
import { seedAreas } from './areas.seeder.ts';
import { seedCatalog } from './catalog.seeder.ts';
import { seedFeatured } from './featured.seeder.ts';
import { seedLedger } from './ledger.seeder.ts';
import { seedOrders } from './orders.seeder.ts';
import { Random } from './random.ts';
import { seedReports } from './reports.seeder.ts';
import type { SeedContext, SeedProgress } from './seed-context.ts';
import { seedSlots } from './slots.seeder.ts';
import { seedStandings } from './standings.seeder.ts';
import { seedUsers } from './users.seeder.ts';

/** Sizes of a seeded shop. */
export const seedScales = ['demo', '1k', '100k'] as const;
export type SeedScale = (typeof seedScales)[number];

/** Products of a scale; `demo` has just the real ones. */
const productCounts: Record<SeedScale, number> = { demo: 0, '1k': 1_000, '100k': 100_000 };

const WAIT_SECONDS = 600;
const ORDERS_PER_CUSTOMER = 8;
const MAX_CUSTOMERS = 2_000;
/** Of all orders, for each rider of a hub. */
const ORDERS_PER_RIDER = 80_000;

/** How the shop is seeded. */
export interface SeedOptions {
	scale: SeedScale;
	orderCount: number;
	/** The same seed and the same `now` give the same shop, keys included (password hashes apart). */
	seed: number;
	/** Leave a shop that has products alone instead of refusing. */
	ifEmpty?: boolean;
	/** The moment the shop's history leads up to; the present unless given. */
	now?: Date;
	onProgress?: SeedProgress;
}

/** What the shop has after seeding. */
export interface SeedReport {
	/** False when the shop had products already and `ifEmpty` was set. */
	isSeeded: boolean;
	products: number;
	orders: number;
}

/** There are products already: seeding is for an empty shop. */
export class ShopNotEmptyError extends Error {
	override name = 'ShopNotEmptyError';
}

/** Fills an empty shop in one transaction: a seeding that is cut off leaves nothing behind. */
export function seedShop(orm: Orm, options: SeedOptions): Promise<SeedReport> {
	return withNamedLock(orm, 'seed', WAIT_SECONDS, async () => {
		const products = await orm.em.fork().count(Product);
		if (products === 0) return fill(orm, options);
		if (!options.ifEmpty)
			throw new ShopNotEmptyError(
				`the shop already has ${products} products; reset it first, or seed only if empty`,
			);
		return { isSeeded: false, products, orders: await orm.em.fork().count(Order) };
	});
}

function fill(
	orm: Orm,
	{ scale, orderCount, seed, now = new Date(), onProgress }: SeedOptions,
): Promise<SeedReport> {
	return orm.em.fork().transactional(async (em) => {
		const context: SeedContext = { em, random: new Random(seed), now, onProgress: onProgress ?? (() => {}) };
		await seedAreas(context);
		const products = await seedCatalog(context, productCounts[scale]);
		await seedUsers(
			context,
			Math.min(MAX_CUSTOMERS, Math.ceil(orderCount / ORDERS_PER_CUSTOMER)),
			Math.ceil(orderCount / ORDERS_PER_RIDER),
		);
		await seedSlots(context);
		const orders = await seedOrders(context, orderCount);
		await seedLedger(context);
		await seedStandings(context);
		await seedFeatured(context);
		await seedReports(context);
		return { isSeeded: true, products, orders };
	});
}
