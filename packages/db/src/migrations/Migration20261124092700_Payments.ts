import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

const tableOptions = ') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB';
const methods = "enum('cash_on_delivery', 'card', 'wallet')";
const statuses = "enum('pending', 'authorised', 'capturing', 'captured', 'cancelled', 'failed')";
const accounts =
	"enum('customer_wallet', 'rider_cash', 'cash_box', 'card_clearing', 'order_hold', 'receivable', 'sales', 'delivery_fees', 'refunds', 'refunds_payable', 'goodwill')";

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124092700_Payments extends Migration {
	override name = 'Migration20261124092700_Payments';

	override up(): void {
		this.addSql(`alter table \`customer_order\` modify \`payment_method\` ${methods} not null`);
		const column = `add \`payment_status\` ${statuses.replaceAll("'", "''")} not null default ''pending''`;
		for (const statement of alterOnce('customer_order', 'payment_status', column)) this.addSql(statement);
		this.addSql(
			[
				'create table if not exists `payment` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				"  `purpose` enum('order', 'top_up') not null,",
				'  `order_id` binary(16) null,',
				'  `user_id` binary(16) not null,',
				`  \`method\` ${methods} not null,`,
				`  \`status\` ${statuses} not null,`,
				"  `currency` char(3) not null default 'INR',",
				'  `amount_minor` bigint not null,',
				'  `authorised_minor` bigint not null default 0,',
				'  `captured_minor` bigint not null default 0,',
				'  `refunded_minor` bigint not null default 0,',
				'  `is_settled` tinyint(1) not null default false,',
				'  `provider_reference` varchar(120) null,',
				'  `started_at` datetime(3) null,',
				'  `last_error` varchar(200) null,',
				'  primary key (`id`),',
				'  unique key `payment_order_id_unique` (`order_id`),',
				'  unique key `payment_provider_reference_unique` (`provider_reference`),',
				'  key `payment_status_id_index` (`status`, `id`),',
				'  key `payment_user_id_id_index` (`user_id`, `id`),',
				'  constraint `payment_order_id_foreign` foreign key (`order_id`) references `customer_order` (`id`) on delete cascade,',
				'  constraint `payment_user_id_foreign` foreign key (`user_id`) references `user` (`id`)',
				tableOptions,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `refund` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `payment_id` binary(16) not null,',
				'  `amount_minor` bigint not null,',
				"  `destination` enum('source', 'wallet') not null,",
				"  `status` enum('pending', 'succeeded', 'failed') not null,",
				'  `reason` varchar(200) not null,',
				'  `actor_id` binary(16) null,',
				'  `provider_reference` varchar(120) null,',
				'  `last_error` varchar(200) null,',
				'  primary key (`id`),',
				'  unique key `refund_provider_reference_unique` (`provider_reference`),',
				'  key `refund_payment_id_id_index` (`payment_id`, `id`),',
				'  key `refund_status_id_index` (`status`, `id`),',
				'  key `refund_actor_id_index` (`actor_id`),',
				'  constraint `refund_payment_id_foreign` foreign key (`payment_id`) references `payment` (`id`) on delete cascade,',
				'  constraint `refund_actor_id_foreign` foreign key (`actor_id`) references `user` (`id`) on delete set null',
				tableOptions,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `ledger_account` (',
				'  `id` binary(16) not null,',
				`  \`kind\` ${accounts} not null,`,
				'  `owner_id` binary(16) not null,',
				"  `currency` char(3) not null default 'INR',",
				'  `balance_minor` bigint not null default 0,',
				'  `updated_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  unique key `ledger_account_kind_owner_id_unique` (`kind`, `owner_id`)',
				tableOptions,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `ledger_transaction` (',
				'  `id` binary(16) not null,',
				"  `kind` enum('order_held', 'order_released', 'order_settled', 'order_paid', 'cash_handed_in', 'refund_decided', 'refund_paid', 'refund_failed', 'top_up', 'goodwill') not null,",
				'  `source` varchar(120) not null,',
				"  `currency` char(3) not null default 'INR',",
				'  `order_id` binary(16) null,',
				'  `payment_id` binary(16) null,',
				'  `refund_id` binary(16) null,',
				'  `actor_id` binary(16) null,',
				'  `reason` varchar(200) null,',
				'  `posted_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  unique key `ledger_transaction_source_unique` (`source`),',
				'  key `ledger_transaction_order_id_id_index` (`order_id`, `id`),',
				'  key `ledger_transaction_posted_at_index` (`posted_at`)',
				tableOptions,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `ledger_entry` (',
				'  `id` binary(16) not null,',
				'  `transaction_id` binary(16) not null,',
				`  \`account\` ${accounts} not null,`,
				'  `owner_id` binary(16) null,',
				'  `amount_minor` bigint not null,',
				'  primary key (`id`),',
				'  key `ledger_entry_transaction_id_index` (`transaction_id`),',
				'  key `ledger_entry_account_owner_id_id_index` (`account`, `owner_id`, `id`),',
				'  constraint `ledger_entry_transaction_id_foreign` foreign key (`transaction_id`) references `ledger_transaction` (`id`)',
				tableOptions,
			].join('\n'),
		);
		// Orders from before were paid in cash; an order's id is as unique as one of the payment's own.
		this.addSql(
			`update customer_order set payment_status = if(status = 'delivered', 'captured', 'cancelled')
			where status in ('delivered', 'cancelled') and payment_status = 'pending'`,
		);
		this.addSql(
			`insert into payment (id, created_at, updated_at, purpose, order_id, user_id, method, status, currency,
				amount_minor, captured_minor, is_settled)
			select id, created_at, updated_at, 'order', id, user_id, payment_method, payment_status, currency, total_minor,
				if(status = 'delivered', total_minor, 0), status in ('packed', 'delivered')
			from customer_order o where not exists (select 1 from payment p where p.order_id = o.id)`,
		);
	}

	override down(): void {
		for (const table of ['ledger_entry', 'ledger_transaction', 'ledger_account', 'refund', 'payment'])
			this.addSql(`drop table if exists \`${table}\``);
		this.addSql('alter table `customer_order` drop column `payment_status`');
		this.addSql("alter table `customer_order` modify `payment_method` enum('cash_on_delivery') not null");
	}
}
