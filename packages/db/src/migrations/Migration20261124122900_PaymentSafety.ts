import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

const accounts =
	"enum('customer_wallet', 'rider_cash', 'cash_box', 'card_clearing', 'order_hold', 'receivable', 'sales', 'delivery_fees', 'refunds', 'refunds_payable', 'goodwill'";
const journals =
	"enum('order_held', 'order_released', 'order_settled', 'order_paid', 'cash_handed_in', 'refund_decided', 'refund_paid', 'refund_failed', 'top_up', 'goodwill'";
const kinds =
	"enum('order.dispatched', 'order.delivered', 'order.failed', 'order.settled', 'order.cancelled', 'payment.failed', 'wallet.credited', 'subscription.ordered', 'subscription.skipped', 'subscription.priceChanged', 'product.backInStock', 'stock.low', 'stock.expiring', 'issue.resolved'";

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124122900_PaymentSafety extends Migration {
	override name = 'Migration20261124122900_PaymentSafety';

	override up(): void {
		const columns =
			'add `written_off_minor` bigint not null default 0, add `check_provider_at` datetime(3) null, add key `payment_check_provider_at_index` (`check_provider_at`)';
		for (const statement of alterOnce('payment', 'check_provider_at', columns)) this.addSql(statement);
		this.addSql(`alter table \`ledger_account\` modify \`kind\` ${accounts}, 'bad_debt') not null`);
		this.addSql(`alter table \`ledger_entry\` modify \`account\` ${accounts}, 'bad_debt') not null`);
		this.addSql(
			`alter table \`ledger_transaction\` modify \`kind\` ${journals}, 'stray_charge', 'written_off') not null`,
		);
		for (const table of ['notification', 'notification_preference'])
			this.addSql(`alter table \`${table}\` modify \`kind\` ${kinds}, 'payment.alert') not null`);
		// Whatever the provider may still have to say is asked for once more.
		this.addSql(
			`update payment set check_provider_at = updated_at
			where provider_reference is not null and check_provider_at is null and status <> 'captured'`,
		);
		// A charge that failed took nothing: it is owed.
		this.addSql("update payment set captured_minor = 0 where method = 'card' and status = 'failed'");
	}

	override down(): void {
		this.addSql(
			'alter table `payment` drop key `payment_check_provider_at_index`, drop column `check_provider_at`, drop column `written_off_minor`',
		);
		for (const table of ['notification', 'notification_preference'])
			this.addSql(`alter table \`${table}\` modify \`kind\` ${kinds}) not null`);
		this.addSql(`alter table \`ledger_account\` modify \`kind\` ${accounts}) not null`);
		this.addSql(`alter table \`ledger_entry\` modify \`account\` ${accounts}) not null`);
		this.addSql(`alter table \`ledger_transaction\` modify \`kind\` ${journals}) not null`);
	}
}
