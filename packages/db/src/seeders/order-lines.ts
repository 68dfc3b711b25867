import type { EntityManager } from '@mikro-orm/mysql';
import type { SellUnitKind } from '../catalog/catalog.enums.ts';
import { lineTotalMinor, stockDemand } from '../catalog/sell-unit.terms.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { Random } from './random.ts';

/** Orders of one hub are made of so many different units; it bounds memory however large the shop is. */
const MAX_OFFERS_PER_HUB = 400;

/** A sell unit that a hub can deliver, and the stock behind it. */
export interface Offer {
	sellUnitId: string;
	stockItemId: string;
	name: string;
	kind: SellUnitKind;
	unitLabel: string;
	priceMinor: number;
	stepGrams: number | null;
	minGrams: number | null;
	maxGrams: number | null;
	packGrams: number | null;
	measure: StockMeasure;
}

/** A line of an order to be; quantities in grams or pieces, prices in minor units. */
export interface PlannedLine {
	offer: Offer;
	quantity: number;
	/** In the stock item's measure. */
	reservedQuantity: number;
	lineTotalMinor: number;
}

/** What a hub can deliver, with how much of each stock item is left to claim. */
export interface HubOffers {
	offers: Offer[];
	/** By stock item, in its measure. */
	available: Map<string, number>;
}

type OfferRow = Omit<Offer, 'sellUnitId' | 'stockItemId'> & {
	sellUnitId: Buffer;
	stockItemId: Buffer;
	available: number;
};

/** Reads what a hub can deliver. */
export async function hubOffers(em: EntityManager, hubId: string): Promise<HubOffers> {
	const rows = await em.execute<OfferRow[]>(
		`select u.id as sellUnitId, s.id as stockItemId, p.name, u.kind, u.label as unitLabel,
			u.price_minor as priceMinor, u.step_grams as stepGrams, u.min_grams as minGrams,
			u.max_grams as maxGrams, u.pack_grams as packGrams, s.measure, s.on_hand - s.reserved as available
		from stock_item s
		join product p on p.id = s.product_id and p.is_active
		join sell_unit u on u.product_id = p.id and u.is_active
		where s.hub_id = ? and s.on_hand > s.reserved
		order by s.id, u.position limit ${MAX_OFFERS_PER_HUB}`,
		[uuidToBinary(hubId)],
	);
	const available = new Map<string, number>();
	const offers = rows.map(({ available: left, ...row }) => {
		const stockItemId = uuidFromBinary(row.stockItemId);
		available.set(stockItemId, left);
		return { ...row, stockItemId, sellUnitId: uuidFromBinary(row.sellUnitId) };
	});
	return { offers, available };
}

/**
 * Lines of one order, between one and six. When the order holds stock the lines claim it from `available`, so
 * that all orders together never claim more than there is; empty when nothing is left.
 */
export function planLines(
	{ offers, available }: HubOffers,
	isHoldingStock: boolean,
	random: Random,
): PlannedLine[] {
	const lines: PlannedLine[] = [];
	for (const offer of random.sample(offers, random.integer(1, 6))) {
		const quantity = usualQuantity(offer, random);
		const reservedQuantity = stockDemand(offer, quantity, offer.measure);
		const left = available.get(offer.stockItemId) ?? 0;
		if (isHoldingStock && reservedQuantity > left) continue;
		if (isHoldingStock) available.set(offer.stockItemId, left - reservedQuantity);
		lines.push({ offer, quantity, reservedQuantity, lineTotalMinor: lineTotalMinor(offer, quantity) });
	}
	return lines;
}

function usualQuantity({ kind, stepGrams, minGrams, maxGrams }: Offer, random: Random): number {
	if (kind === 'count') return random.integer(1, 3);
	const step = stepGrams ?? 1;
	const least = minGrams ?? step;
	return Math.min(maxGrams ?? Number.POSITIVE_INFINITY, least + step * random.integer(0, 4));
}
