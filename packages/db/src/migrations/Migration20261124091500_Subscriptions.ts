import { Migration } from '@mikro-orm/migrations';

/** Subscriptions, favourites, shopping lists and notices of stock. Each statement may be repeated, as DDL commits by itself. */
export class Migration20261124091500_Subscriptions extends Migration {
	override name = 'Migration20261124091500_Subscriptions';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `subscription` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `address_id` binary(16) not null,',
				"  `status` enum('active','cancelled','ended') not null,",
				"  `frequency` enum('daily','weekdays','interval') not null,",
				'  `weekday_bits` tinyint unsigned not null,',
				'  `every_days` smallint unsigned null,',
				'  `starts_on` date not null,',
				'  `ends_on` date null,',
				'  `start_minute` smallint unsigned not null,',
				'  `end_minute` smallint unsigned not null,',
				'  `payment_method` varchar(32) not null,',
				'  `note` varchar(500) null,',
				'  `is_paused` tinyint(1) not null default false,',
				'  `resumes_on` date null,',
				'  `vacation_from` date null,',
				'  `vacation_until` date null,',
				'  `skips` json not null,',
				'  `next_date` date null,',
				'  `run_at` datetime(3) null,',
				'  `last_date` date null,',
				'  `revision` int unsigned not null default 0,',
				'  primary key (`id`),',
				'  key `subscription_address_id_index` (`address_id`),',
				'  key `subscription_user_id_id_index` (`user_id`, `id`),',
				'  key `subscription_run_at_id_index` (`run_at`, `id`),',
				'  constraint `subscription_user_id_foreign` foreign key (`user_id`) references `user` (`id`),',
				'  constraint `subscription_address_id_foreign` foreign key (`address_id`) references `address` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `subscription_line` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `subscription_id` binary(16) not null,',
				'  `sell_unit_id` binary(16) not null,',
				'  `quantity` int unsigned not null,',
				'  `told_price_minor` bigint not null,',
				'  primary key (`id`),',
				'  key `subscription_line_sell_unit_id_index` (`sell_unit_id`),',
				'  unique key `subscription_line_subscription_id_sell_unit_id_unique` (`subscription_id`, `sell_unit_id`),',
				'  constraint `subscription_line_subscription_id_foreign` foreign key (`subscription_id`) references `subscription` (`id`) on delete cascade,',
				'  constraint `subscription_line_sell_unit_id_foreign` foreign key (`sell_unit_id`) references `sell_unit` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `subscription_cycle` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `subscription_id` binary(16) not null,',
				'  `date` date not null,',
				"  `outcome` enum('ordered','slot_full','slot_closed','cutoff_passed','out_of_area','address_deleted','account_disabled','nothing_available','payment_refused') not null,",
				'  `order_id` binary(16) null,',
				'  `shortages` json not null,',
				'  `decided_at` datetime(3) not null,',
				'  `attempts` int unsigned not null default 1,',
				'  primary key (`id`),',
				'  unique key `subscription_cycle_order_id_unique` (`order_id`),',
				'  key `subscription_cycle_outcome_id_index` (`outcome`, `id`),',
				'  unique key `subscription_cycle_subscription_id_date_unique` (`subscription_id`, `date`),',
				'  constraint `subscription_cycle_subscription_id_foreign` foreign key (`subscription_id`) references `subscription` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `favourite` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `product_id` binary(16) not null,',
				'  primary key (`id`),',
				'  key `favourite_product_id_index` (`product_id`),',
				'  key `favourite_user_id_id_index` (`user_id`, `id`),',
				'  unique key `favourite_user_id_product_id_unique` (`user_id`, `product_id`),',
				'  constraint `favourite_user_id_foreign` foreign key (`user_id`) references `user` (`id`),',
				'  constraint `favourite_product_id_foreign` foreign key (`product_id`) references `product` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `shopping_list` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `name` varchar(60) not null,',
				'  primary key (`id`),',
				'  unique key `shopping_list_user_id_name_unique` (`user_id`, `name`),',
				'  constraint `shopping_list_user_id_foreign` foreign key (`user_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `shopping_list_line` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `list_id` binary(16) not null,',
				'  `sell_unit_id` binary(16) not null,',
				'  `quantity` int unsigned not null,',
				'  primary key (`id`),',
				'  key `shopping_list_line_sell_unit_id_index` (`sell_unit_id`),',
				'  unique key `shopping_list_line_list_id_sell_unit_id_unique` (`list_id`, `sell_unit_id`),',
				'  constraint `shopping_list_line_list_id_foreign` foreign key (`list_id`) references `shopping_list` (`id`) on delete cascade,',
				'  constraint `shopping_list_line_sell_unit_id_foreign` foreign key (`sell_unit_id`) references `sell_unit` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `stock_notice` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `product_id` binary(16) not null,',
				'  `hub_id` binary(16) not null,',
				'  primary key (`id`),',
				'  key `stock_notice_hub_id_index` (`hub_id`),',
				'  key `stock_notice_product_id_hub_id_index` (`product_id`, `hub_id`),',
				'  unique key `stock_notice_user_id_product_id_hub_id_unique` (`user_id`, `product_id`, `hub_id`),',
				'  constraint `stock_notice_user_id_foreign` foreign key (`user_id`) references `user` (`id`),',
				'  constraint `stock_notice_product_id_foreign` foreign key (`product_id`) references `product` (`id`),',
				'  constraint `stock_notice_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `stock_notice`');
		this.addSql('drop table if exists `shopping_list_line`');
		this.addSql('drop table if exists `shopping_list`');
		this.addSql('drop table if exists `favourite`');
		this.addSql('drop table if exists `subscription_cycle`');
		this.addSql('drop table if exists `subscription_line`');
		this.addSql('drop table if exists `subscription`');
	}
}
