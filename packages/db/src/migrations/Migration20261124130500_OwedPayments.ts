import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

const accounts =
	"enum('customer_wallet', 'rider_cash', 'cash_box', 'card_clearing', 'order_hold', 'receivable', 'sales', 'delivery_fees', 'refunds', 'refunds_payable', 'goodwill', 'bad_debt'";
const journals =
	"enum('order_held', 'order_released', 'order_settled', 'order_paid', 'cash_handed_in', 'refund_decided', 'refund_paid', 'refund_failed', 'top_up', 'goodwill', 'stray_charge', 'written_off'";

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124130500_OwedPayments extends Migration {
	override name = 'Migration20261124130500_OwedPayments';

	override up(): void {
		const columns =
			'add `owed_since` datetime(3) null, add key `payment_owed_since_id_index` (`owed_since`, `id`)';
		for (const statement of alterOnce('payment', 'owed_since', columns)) this.addSql(statement);
		this.addSql(`alter table \`ledger_account\` modify \`kind\` ${accounts}, 'forfeited') not null`);
		this.addSql(`alter table \`ledger_entry\` modify \`account\` ${accounts}, 'forfeited') not null`);
		this.addSql(`alter table \`ledger_transaction\` modify \`kind\` ${journals}, 'forfeited') not null`);
		this.addSql(
			`update payment set owed_since = updated_at
			where owed_since is null and is_settled and status in ('captured', 'failed')
				and amount_minor > captured_minor + written_off_minor`,
		);
	}

	override down(): void {
		this.addSql('alter table `payment` drop key `payment_owed_since_id_index`, drop column `owed_since`');
		this.addSql(`alter table \`ledger_account\` modify \`kind\` ${accounts}) not null`);
		this.addSql(`alter table \`ledger_entry\` modify \`account\` ${accounts}) not null`);
		this.addSql(`alter table \`ledger_transaction\` modify \`kind\` ${journals}) not null`);
	}
}
