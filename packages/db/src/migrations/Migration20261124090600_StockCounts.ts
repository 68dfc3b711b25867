import { Migration } from '@mikro-orm/migrations';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124090600_StockCounts extends Migration {
	override name = 'Migration20261124090600_StockCounts';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `stock_count` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `hub_id` binary(16) not null,',
				"  `status` enum('open','closed','cancelled') not null default 'open',",
				'  `note` varchar(300) null,',
				'  `started_by` binary(16) not null,',
				'  `ended_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `stock_count_hub_id_id_index` (`hub_id`, `id`),',
				'  constraint `stock_count_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `stock_count_line` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `count_id` binary(16) not null,',
				'  `stock_item_id` binary(16) not null,',
				'  `counted` int unsigned not null,',
				'  `expected` int unsigned not null,',
				'  `counted_at` datetime(3) not null,',
				'  `counted_by` binary(16) not null,',
				'  `booked` int null,',
				'  primary key (`id`),',
				'  unique key `stock_count_line_count_id_stock_item_id_unique` (`count_id`, `stock_item_id`),',
				'  constraint `stock_count_line_count_id_foreign` foreign key (`count_id`) references `stock_count` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `stock_alert` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `hub_id` binary(16) not null,',
				'  `stock_item_id` binary(16) not null,',
				'  `lot_id` binary(16) null,',
				'  `subject_id` binary(16) not null,',
				"  `kind` enum('low','expiring','expired') not null,",
				'  `quantity` int unsigned not null,',
				'  `is_open` tinyint(1) null,',
				'  `ended_at` datetime(3) null,',
				'  `acknowledged_at` datetime(3) null,',
				'  `acknowledged_by` binary(16) null,',
				'  primary key (`id`),',
				'  unique key `stock_alert_subject_id_kind_is_open_unique` (`subject_id`, `kind`, `is_open`),',
				'  key `stock_alert_hub_id_is_open_id_index` (`hub_id`, `is_open`, `id`),',
				'  key `stock_alert_is_open_id_index` (`is_open`, `id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `stock_alert`');
		this.addSql('drop table if exists `stock_count_line`');
		this.addSql('drop table if exists `stock_count`');
	}
}
