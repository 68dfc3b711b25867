import { Migration } from '@mikro-orm/migrations';

const notificationKinds =
	"enum('order.dispatched', 'order.delivered', 'order.failed', 'order.settled', 'order.cancelled', 'payment.failed', 'wallet.credited', 'subscription.ordered', 'subscription.skipped', 'subscription.priceChanged', 'product.backInStock', 'stock.low', 'stock.expiring', 'issue.resolved', 'payment.alert'";
const differenceKinds =
	"enum('unknown_charge', 'charge_differs', 'missing_charge', 'unknown_refund', 'refund_differs', 'missing_refund', 'adjustment')";

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124173000_Reconciliation extends Migration {
	override name = 'Migration20261124173000_Reconciliation';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `reconciliation` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `day` date not null,',
				"  `currency` char(3) not null default 'INR',",
				'  `charge_count` int unsigned not null,',
				'  `charged_minor` bigint not null,',
				'  `refund_count` int unsigned not null,',
				'  `refunded_minor` bigint not null,',
				'  `fee_minor` bigint not null,',
				'  `difference_count` int unsigned not null,',
				'  primary key (`id`),',
				'  unique key `reconciliation_day_unique` (`day`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `reconciliation_difference` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `reconciliation_id` binary(16) not null,',
				`  \`kind\` ${differenceKinds} not null,`,
				'  `provider_reference` varchar(120) not null,',
				'  `payment_id` binary(16) null,',
				'  `refund_id` binary(16) null,',
				'  `ours_minor` bigint null,',
				'  `theirs_minor` bigint null,',
				'  `is_open` tinyint(1) not null default true,',
				'  `resolved_at` datetime(3) null,',
				'  `resolved_by` binary(16) null,',
				'  `note` varchar(500) null,',
				'  primary key (`id`),',
				'  key `reconciliation_difference_reconciliation_id_index` (`reconciliation_id`),',
				'  key `reconciliation_difference_is_open_id_index` (`is_open`, `id`),',
				'  constraint `reconciliation_difference_reconciliation_id_foreign` foreign key (`reconciliation_id`) references `reconciliation` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		for (const table of ['notification', 'notification_preference'])
			this.addSql(
				`alter table \`${table}\` modify \`kind\` ${notificationKinds}, 'payment.differences') not null`,
			);
	}

	override down(): void {
		for (const table of ['notification', 'notification_preference'])
			this.addSql(`alter table \`${table}\` modify \`kind\` ${notificationKinds}) not null`);
		this.addSql('drop table if exists `reconciliation_difference`');
		this.addSql('drop table if exists `reconciliation`');
	}
}
