import type { EntityManager } from '@mikro-orm/mysql';
import { newId, uuidToBinary } from '../types/uuid.type.ts';
import type { DeliveryRuleTerms } from './delivery-fee.ts';

/** Sets the rule of a hub, whether it had one or not; of two at once the later stays. */
export async function saveDeliveryRule(
	em: EntityManager,
	hubId: string,
	{ feeMinor, freeFromMinor, minimumMinor, packingFeeMinor, bands }: DeliveryRuleTerms,
	now: Date,
): Promise<void> {
	const byDistance = bands.length === 0 ? null : JSON.stringify(bands);
	const terms = [feeMinor, freeFromMinor, minimumMinor, packingFeeMinor, byDistance, now];
	await em.execute(
		`insert into delivery_rule
			(id, hub_id, created_at, fee_minor, free_from_minor, minimum_minor, packing_fee_minor, bands, updated_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?)
		on duplicate key update fee_minor = ?, free_from_minor = ?, minimum_minor = ?, packing_fee_minor = ?,
			bands = ?, updated_at = ?`,
		[uuidToBinary(newId()), uuidToBinary(hubId), now, ...terms, ...terms],
	);
}
