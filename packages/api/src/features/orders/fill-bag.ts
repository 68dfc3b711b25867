import {
	type EntityManager,
	findSubstituteUnits,
	newId,
	type Order,
	OrderItem,
	SellUnit,
	StockItem,
	type SubstituteUnit,
	stockDemand,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { PackedLineInput } from './packing.schemas.ts';

/** More than this many times what was ordered is a slip of the finger. */
const MAX_OVERWEIGHT = 2;

type SubstituteInput = PackedLineInput['substitutes'][number];

/**
 * Notes on the lines of a locked order what was packed of them, all that was ordered where nothing is said, and adds a
 * line for each substitute. Returns the lines whose price the customer agreed to. Throws NOT_FOUND, INVALID_QUANTITY and
 * SUBSTITUTION_REFUSED.
 */
export async function fillBag(
	em: EntityManager,
	order: Order,
	inputs: readonly PackedLineInput[],
	now: Date,
): Promise<ReadonlySet<string>> {
	const byItem = new Map(inputs.map((input) => [input.itemId, input]));
	const originals = order.items.getItems();
	const strangers = inputs.filter(({ itemId }) => !originals.some(({ id }) => id === itemId));
	if (strangers.length > 0) throw new DomainError('NOT_FOUND', { resource: 'order line' });
	const wanted = inputs.flatMap(({ substitutes }) => substitutes.map(({ sellUnitId }) => sellUnitId));
	const units = await findSubstituteUnits(em, order.hub.id, [...new Set(wanted)], now);
	const agreed = new Set<string>();
	for (const item of originals) {
		const { quantity = item.quantity, shortReason = null, substitutes = [] } = byItem.get(item.id) ?? {};
		packLine(item, quantity, shortReason);
		for (const substitute of substitutes) {
			const unit = units.find(({ sellUnitId }) => sellUnitId === substitute.sellUnitId);
			if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
			const id = addSubstitute(em, order, item, unit, substitute);
			if (substitute.isAgreed) agreed.add(id);
		}
	}
	if (!order.items.getItems().some(({ packedQuantity }) => packedQuantity))
		throw new DomainError('INVALID_QUANTITY', { reason: 'nothing is packed; cancel the order instead' });
	return agreed;
}

function packLine(item: OrderItem, packed: number, shortReason: OrderItem['shortReason']): void {
	const most = item.kind === 'weight' ? item.quantity * MAX_OVERWEIGHT : item.quantity;
	if (packed > most) throw new DomainError('INVALID_QUANTITY', { reason: `${item.name}: at most ${most}` });
	item.packedQuantity = packed;
	// The claim of the line tells what one gram or piece of it draws from the stock.
	item.pickedQuantity = Math.round((packed * item.reservedQuantity) / item.quantity);
	item.shortReason = packed < item.quantity ? (shortReason ?? 'weight') : null;
}

function addSubstitute(
	em: EntityManager,
	order: Order,
	original: OrderItem,
	unit: SubstituteUnit,
	{ quantity, isAgreed }: SubstituteInput,
): string {
	refuseSubstitute(order, original, isAgreed);
	const item = em.create(OrderItem, {
		id: newId(),
		order,
		sellUnit: em.getReference(SellUnit, unit.sellUnitId),
		stockItem: em.getReference(StockItem, unit.stockItemId),
		name: unit.name,
		kind: unit.kind,
		unitLabel: unit.unitLabel,
		unitPriceMinor: unit.priceMinor,
		...{ quantity: 0, reservedQuantity: 0, packedQuantity: quantity, lineTotalMinor: 0 },
		pickedQuantity: stockDemand(unit, quantity, unit.measure),
		substitutesId: original.id,
		taxBasisPoints: unit.taxBasisPoints,
		hsnCode: unit.hsnCode,
	});
	order.items.add(item);
	return item.id;
}

/** Substitutes are for what is missing, and for customers who want any. */
function refuseSubstitute(
	order: Order,
	{ name, quantity, packedQuantity, substitution }: OrderItem,
	isAgreed: boolean,
) {
	const preference = substitution ?? order.substitution;
	if (preference === 'none') throw new DomainError('SUBSTITUTION_REFUSED', { name, reason: 'not_wanted' });
	if (preference === 'call_me' && !isAgreed)
		throw new DomainError('SUBSTITUTION_REFUSED', { name, reason: 'not_agreed' });
	if ((packedQuantity ?? 0) >= quantity)
		throw new DomainError('INVALID_QUANTITY', { reason: `${name}: nothing of it is missing` });
}
