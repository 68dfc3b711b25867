import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

/** Fees by distance, and surcharges of slots. */
export class Migration20261124131000_DeliveryFees extends Migration {
	override name = 'Migration20261124131000_DeliveryFees';

	override up(): void {
		const surcharge = 'add `surcharge_minor` bigint not null default 0';
		for (const statement of [
			...alterOnce('slot_template', 'surcharge_minor', surcharge),
			...alterOnce('delivery_slot', 'surcharge_minor', surcharge),
			...alterOnce('delivery_rule', 'bands', 'add `bands` json null'),
		])
			this.addSql(statement);
	}

	override down(): void {
		this.addSql('alter table `delivery_rule` drop column `bands`');
		this.addSql('alter table `delivery_slot` drop column `surcharge_minor`');
		this.addSql('alter table `slot_template` drop column `surcharge_minor`');
	}
}
