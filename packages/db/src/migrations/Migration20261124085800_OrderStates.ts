import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

const statuses =
	"'placed','confirmed','packed','delivered','cancelled','packing','dispatched','partly_delivered','failed','returned'";
const types =
	"'placed','confirmed','packed','delivered','cancelled','invoiced','packing','dispatched','partly_delivered','failed','returned'";
const reasons = "'customer_request','out_of_stock','expired','not_deliverable'";

/** The whole life of an order. New members at the end of an enumeration rewrite no row; each statement may be repeated. */
export class Migration20261124085800_OrderStates extends Migration {
	override name = 'Migration20261124085800_OrderStates';

	override up(): void {
		this.addSql(
			`alter table \`customer_order\` modify \`status\` enum(${statuses}) not null, modify \`cancel_reason\` enum(${reasons}) null`,
		);
		this.addSql(`alter table \`order_event\` modify \`type\` enum(${types}) not null`);
		const refused = 'add `refused_quantity` int unsigned not null default 0';
		for (const statement of alterOnce('order_item', 'refused_quantity', refused)) this.addSql(statement);
	}

	override down(): void {
		this.addSql('alter table `order_item` drop column `refused_quantity`');
		this.addSql(
			"alter table `customer_order` modify `status` enum('placed','confirmed','packed','delivered','cancelled') not null, modify `cancel_reason` enum('customer_request','out_of_stock','expired') null",
		);
		this.addSql(
			"alter table `order_event` modify `type` enum('placed','confirmed','packed','delivered','cancelled','invoiced') not null",
		);
	}
}
