import type { EntityManager } from '@mikro-orm/mysql';
import { newId, uuidToBinary } from '../types/uuid.type.ts';
import type { DeliveryTerms } from './quote.ts';

/** Sets the rule of a hub, whether it had one or not; of two at once the later stays. */
export async function saveDeliveryRule(
	em: EntityManager,
	hubId: string,
	{ feeMinor, freeFromMinor, minimumMinor, packingFeeMinor }: DeliveryTerms,
	now: Date,
): Promise<void> {
	const terms = [feeMinor, freeFromMinor, minimumMinor, packingFeeMinor, now];
	await em.execute(
		`insert into delivery_rule
			(id, hub_id, created_at, fee_minor, free_from_minor, minimum_minor, packing_fee_minor, updated_at)
		values (?, ?, ?, ?, ?, ?, ?, ?)
		on duplicate key update fee_minor = ?, free_from_minor = ?, minimum_minor = ?, packing_fee_minor = ?,
			updated_at = ?`,
		[uuidToBinary(newId()), uuidToBinary(hubId), now, ...terms, ...terms],
	);
}
