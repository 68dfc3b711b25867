import {
	cashInHand,
	type EntityManager,
	lockRiders,
	lockSettlement,
	RiderSettlement,
	settleStops,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { handInCash } from '../payments/payments.public.ts';
import type {
	ConfirmSettlementInput,
	ListOwnSettlementsInput,
	ListSettlementsInput,
	RiderSettlementOutput,
	StaffSettlementOutput,
} from './settlements.schemas.ts';

/**
 * The rider hands over all cash that was collected and is not settled yet. Twice at once it is settled once: the second
 * finds nothing.
 */
export function declareSettlement({ services, user }: UserContext): Promise<RiderSettlementOutput> {
	return transact(services, async (em) => {
		await lockRiders(em, [user.id]);
		const settlement = em.create(RiderSettlement, {
			...{ rider: em.getReference(User, user.id), status: 'declared', collectedMinor: 0 },
			...{ countedMinor: null, differenceReason: null, confirmedAt: null },
		});
		await em.flush();
		const { stops, collectedMinor } = await settleStops(em, settlement.id, user.id);
		if (stops === 0) throw new DomainError('NOTHING_TO_SETTLE', {});
		settlement.collectedMinor = collectedMinor;
		await em.flush();
		return presentSettlement(settlement);
	});
}

/** The rider's settlements, newest first, and what is still in hand. */
export async function listOwnSettlements({ em, user }: UserContext, input: ListOwnSettlementsInput) {
	const page = await pageOfSettlements(em, { rider: user.id }, input, presentSettlement);
	return { ...page, inHandMinor: await cashInHand(em, user.id) };
}

/** Settlements of all riders, newest first. */
export function listSettlements({ em }: UserContext, { status, riderId, ...page }: ListSettlementsInput) {
	const where = { ...(status && { status }), ...(riderId && { rider: riderId }) };
	return pageOfSettlements(em, where, page, presentForStaff);
}

/**
 * Staff have counted the cash; CASH_MISMATCH when it is another amount and nobody says why. The same count again changes
 * nothing, another one is refused.
 */
export function confirmSettlement(
	ctx: UserContext,
	{ settlementId, countedMinor, differenceReason }: ConfirmSettlementInput,
): Promise<StaffSettlementOutput> {
	return transact(ctx.services, async (em) => {
		const settlement = await lockSettlement(em, settlementId);
		if (!settlement) throw new DomainError('NOT_FOUND', { resource: 'rider settlement' });
		const { status, collectedMinor } = settlement;
		if (status === 'confirmed' && settlement.countedMinor !== countedMinor)
			throw new DomainError('SETTLEMENT_CONFIRMED', { countedMinor: settlement.countedMinor ?? 0 });
		if (countedMinor !== collectedMinor && differenceReason === undefined)
			throw new DomainError('CASH_MISMATCH', { dueMinor: collectedMinor });
		if (status === 'declared') {
			settlement.status = 'confirmed';
			settlement.countedMinor = countedMinor;
			settlement.differenceReason = countedMinor === collectedMinor ? null : (differenceReason ?? null);
			settlement.confirmedBy = await em.findOneOrFail(User, { id: ctx.user.id });
			settlement.confirmedAt = ctx.services.clock.now();
			await em.flush();
			await handIn(em, ctx, settlement, countedMinor);
		}
		recordAudit(em, ctx, {
			...{ action: 'riderSettlement.confirmed', targetType: 'riderSettlement', targetId: settlementId },
			before: { status, collectedMinor },
			after: { status: 'confirmed', countedMinor, differenceReason: settlement.differenceReason },
		});
		await em.populate(settlement, ['rider', 'confirmedBy']);
		return presentForStaff(settlement);
	});
}

/** What was counted leaves the rider's account in the ledger; a difference stays on it. */
async function handIn(
	em: EntityManager,
	{ services, user }: UserContext,
	{ id: settlementId, rider }: RiderSettlement,
	amountMinor: number,
): Promise<void> {
	if (amountMinor === 0) return;
	await handInCash(em, services, { riderId: rider.id, amountMinor, actorId: user.id, settlementId });
}

async function pageOfSettlements<Item>(
	em: EntityManager,
	where: { rider?: string; status?: RiderSettlement['status'] },
	{ cursor, limit }: ListOwnSettlementsInput,
	present: (settlement: RiderSettlement) => Item,
) {
	const rows = await em.find(
		RiderSettlement,
		{ ...where, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1, populate: ['rider', 'confirmedBy'] },
	);
	return pageById(rows, limit, present);
}

function presentSettlement(settlement: RiderSettlement): RiderSettlementOutput {
	const { id, status, currency, collectedMinor, countedMinor, differenceReason, createdAt, confirmedAt } =
		settlement;
	return { id, status, currency, collectedMinor, countedMinor, differenceReason, createdAt, confirmedAt };
}

function presentForStaff(settlement: RiderSettlement): StaffSettlementOutput {
	const { rider, confirmedBy } = settlement;
	return {
		...presentSettlement(settlement),
		rider: { id: rider.id, name: rider.name },
		confirmedBy: confirmedBy && { id: confirmedBy.id, name: confirmedBy.name },
	};
}
