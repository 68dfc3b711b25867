import { Migration } from '@mikro-orm/migrations';

/** Each table is one statement that may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261122000000_Core extends Migration {
	override name = 'Migration20261122000000_Core';

	override up(): void {
		this.addSql(
			[
				'create table if not exists `category` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `slug` varchar(80) not null,',
				'  `parent_id` binary(16) null,',
				'  `name` varchar(80) not null,',
				'  `name_hi` varchar(80) not null,',
				'  `position` int not null default 0,',
				'  primary key (`id`),',
				'  unique key `category_slug_unique` (`slug`),',
				'  key `category_parent_id_index` (`parent_id`),',
				'  constraint `category_parent_id_foreign` foreign key (`parent_id`) references `category` (`id`) on delete set null',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `country` (',
				'  `code` char(2) not null,',
				'  `name` varchar(80) not null,',
				'  primary key (`code`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `dead_letter` (',
				'  `id` binary(16) not null,',
				'  `name` varchar(100) not null,',
				'  `payload` json not null,',
				'  `error` text not null,',
				'  `created_at` datetime(3) not null,',
				'  primary key (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `outbox_message` (',
				'  `id` binary(16) not null,',
				'  `name` varchar(100) not null,',
				'  `payload` json not null,',
				'  `created_at` datetime(3) not null,',
				'  `dispatched_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `outbox_message_dispatched_at_id_index` (`dispatched_at`, `id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `processed_message` (',
				'  `id` binary(16) not null,',
				'  `name` varchar(100) not null,',
				'  `processed_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `processed_message_processed_at_index` (`processed_at`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `product` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `slug` varchar(120) not null,',
				'  `category_id` binary(16) not null,',
				'  `name` varchar(120) not null,',
				'  `name_hi` varchar(120) not null,',
				"  `name_local` varchar(120) not null default '',",
				'  `description` varchar(1000) not null,',
				"  `synonyms` varchar(500) not null default '',",
				"  `season` varchar(40) not null default 'all',",
				'  `shelf_life_days` smallint unsigned not null,',
				'  `image_key` varchar(200) null,',
				'  `is_active` tinyint(1) not null default true,',
				"  `list_price_minor` bigint not null default '0',",
				'  primary key (`id`),',
				'  unique key `product_slug_unique` (`slug`),',
				'  key `product_is_active_name_id_index` (`is_active`, `name`, `id`),',
				'  key `product_is_active_list_price_minor_id_index` (`is_active`, `list_price_minor`, `id`),',
				'  key `product_is_active_created_at_id_index` (`is_active`, `created_at`, `id`),',
				'  key `product_category_id_is_active_name_id_index` (`category_id`, `is_active`, `name`, `id`),',
				'  key `product_category_id_is_active_list_price_minor_id_index` (`category_id`, `is_active`, `list_price_minor`, `id`),',
				'  key `product_category_id_is_active_created_at_id_index` (`category_id`, `is_active`, `created_at`, `id`),',
				'  constraint `product_category_id_foreign` foreign key (`category_id`) references `category` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `product_term` (',
				'  `product_id` binary(16) not null,',
				'  `term` varchar(64) collate utf8mb4_bin not null,',
				'  `priority` tinyint unsigned not null,',
				'  primary key (`product_id`, `term`),',
				'  key `product_term_ranked` (`term`, `priority`, `product_id`),',
				'  constraint `product_term_product_id_foreign` foreign key (`product_id`) references `product` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `search_term_variant` (',
				'  `variant` varchar(64) collate utf8mb4_bin not null,',
				'  `term` varchar(64) collate utf8mb4_bin not null,',
				'  primary key (`variant`, `term`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `sell_unit` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `product_id` binary(16) not null,',
				"  `kind` enum('weight','count') not null,",
				'  `label` varchar(40) not null,',
				'  `price_minor` bigint not null,',
				"  `currency` char(3) not null default 'INR',",
				'  `step_grams` int unsigned null,',
				'  `min_grams` int unsigned null,',
				'  `max_grams` int unsigned null,',
				'  `pack_grams` int unsigned null,',
				'  `position` smallint unsigned not null default 0,',
				'  `is_active` tinyint(1) not null default true,',
				'  primary key (`id`),',
				'  key `sell_unit_product_id_position_index` (`product_id`, `position`),',
				'  constraint `sell_unit_product_id_foreign` foreign key (`product_id`) references `product` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `state` (',
				'  `code` varchar(6) not null,',
				'  `country_code` char(2) not null,',
				'  `name` varchar(80) not null,',
				'  `name_hi` varchar(80) not null,',
				"  `kind` enum('state','union_territory') not null,",
				'  primary key (`code`),',
				'  key `state_country_code_index` (`country_code`),',
				'  constraint `state_country_code_foreign` foreign key (`country_code`) references `country` (`code`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `city` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `state_code` varchar(6) not null,',
				'  `name` varchar(80) not null,',
				'  `name_hi` varchar(80) not null,',
				'  `latitude` double not null,',
				'  `longitude` double not null,',
				'  primary key (`id`),',
				'  unique key `city_state_code_name_unique` (`state_code`, `name`),',
				'  constraint `city_state_code_foreign` foreign key (`state_code`) references `state` (`code`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `hub` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `code` varchar(32) not null,',
				'  `name` varchar(120) not null,',
				'  `city_id` binary(16) not null,',
				'  `time_zone` varchar(64) not null,',
				'  `latitude` double not null,',
				'  `longitude` double not null,',
				'  primary key (`id`),',
				'  unique key `hub_code_unique` (`code`),',
				'  key `hub_city_id_index` (`city_id`),',
				'  constraint `hub_city_id_foreign` foreign key (`city_id`) references `city` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `pincode` (',
				'  `code` char(6) not null,',
				'  `city_id` binary(16) not null,',
				'  `area_name` varchar(120) not null,',
				'  `latitude` double not null,',
				'  `longitude` double not null,',
				'  `hub_id` binary(16) null,',
				'  primary key (`code`),',
				'  key `pincode_city_id_index` (`city_id`),',
				'  key `pincode_hub_id_index` (`hub_id`),',
				'  constraint `pincode_city_id_foreign` foreign key (`city_id`) references `city` (`id`),',
				'  constraint `pincode_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`) on delete set null',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `stock_item` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `hub_id` binary(16) not null,',
				'  `product_id` binary(16) not null,',
				"  `measure` enum('gram','piece') not null,",
				'  `on_hand` int unsigned not null default 0,',
				'  `reserved` int unsigned not null default 0,',
				'  primary key (`id`),',
				'  key `stock_item_hub_id_index` (`hub_id`),',
				'  unique key `stock_item_product_id_hub_id_unique` (`product_id`, `hub_id`),',
				'  constraint `stock_item_reserved_within_on_hand` check (reserved <= on_hand),',
				'  constraint `stock_item_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`),',
				'  constraint `stock_item_product_id_foreign` foreign key (`product_id`) references `product` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `user` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `email` varchar(254) not null,',
				'  `password_hash` varchar(255) not null,',
				'  `name` varchar(120) not null,',
				'  `phone` varchar(16) null,',
				"  `role` enum('customer','rider','staff') not null,",
				'  `disabled_at` datetime(3) null,',
				'  primary key (`id`),',
				'  unique key `user_email_unique` (`email`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `session` (',
				'  `id` char(64) not null,',
				'  `user_id` binary(16) not null,',
				'  `expires_at` datetime(3) not null,',
				'  `created_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `session_user_id_index` (`user_id`),',
				'  key `session_expires_at_index` (`expires_at`),',
				'  constraint `session_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `customer_order` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `number` varchar(24) not null,',
				'  `user_id` binary(16) not null,',
				'  `hub_id` binary(16) not null,',
				"  `status` enum('placed','confirmed','packed','delivered','cancelled') not null,",
				"  `payment_method` enum('cash_on_delivery') not null,",
				"  `currency` char(3) not null default 'INR',",
				'  `subtotal_minor` bigint not null,',
				'  `delivery_fee_minor` bigint not null,',
				'  `total_minor` bigint not null,',
				'  `address` json not null,',
				'  `note` varchar(500) null,',
				'  `reserved_until` datetime(3) not null,',
				"  `cancel_reason` enum('customer_request','out_of_stock','expired') null,",
				'  `invoice_key` varchar(200) null,',
				'  primary key (`id`),',
				'  unique key `customer_order_number_unique` (`number`),',
				'  key `customer_order_user_id_id_index` (`user_id`, `id`),',
				'  key `customer_order_status_id_index` (`status`, `id`),',
				'  key `customer_order_hub_id_status_id_index` (`hub_id`, `status`, `id`),',
				'  constraint `customer_order_user_id_foreign` foreign key (`user_id`) references `user` (`id`),',
				'  constraint `customer_order_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `order_item` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `order_id` binary(16) not null,',
				'  `sell_unit_id` binary(16) not null,',
				'  `stock_item_id` binary(16) not null,',
				'  `name` varchar(120) not null,',
				"  `kind` enum('weight','count') not null,",
				'  `unit_label` varchar(40) not null,',
				'  `unit_price_minor` bigint not null,',
				'  `quantity` int unsigned not null,',
				'  `reserved_quantity` int unsigned not null,',
				'  `packed_quantity` int unsigned null,',
				'  `line_total_minor` bigint not null,',
				'  primary key (`id`),',
				'  key `order_item_order_id_index` (`order_id`),',
				'  key `order_item_sell_unit_id_index` (`sell_unit_id`),',
				'  key `order_item_stock_item_id_index` (`stock_item_id`),',
				'  constraint `order_item_order_id_foreign` foreign key (`order_id`) references `customer_order` (`id`) on delete cascade,',
				'  constraint `order_item_sell_unit_id_foreign` foreign key (`sell_unit_id`) references `sell_unit` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `order_event` (',
				'  `id` binary(16) not null,',
				'  `order_id` binary(16) not null,',
				"  `type` enum('placed','confirmed','packed','delivered','cancelled','invoiced') not null,",
				'  `actor_id` binary(16) null,',
				'  `occurred_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `order_event_order_id_index` (`order_id`),',
				'  key `order_event_actor_id_index` (`actor_id`),',
				'  constraint `order_event_order_id_foreign` foreign key (`order_id`) references `customer_order` (`id`) on delete cascade,',
				'  constraint `order_event_actor_id_foreign` foreign key (`actor_id`) references `user` (`id`) on delete set null',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `idempotency_key` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `key` varchar(255) collate utf8mb4_bin not null,',
				'  `request_hash` char(64) not null,',
				'  `locked_at` datetime(3) not null,',
				'  `outcome` json null,',
				'  `expires_at` datetime(3) not null,',
				'  primary key (`id`),',
				'  key `idempotency_key_expires_at_index` (`expires_at`),',
				'  unique key `idempotency_key_user_id_key_unique` (`user_id`, `key`),',
				'  constraint `idempotency_key_user_id_foreign` foreign key (`user_id`) references `user` (`id`) on delete cascade',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `cart` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  primary key (`id`),',
				'  unique key `cart_user_id_unique` (`user_id`),',
				'  constraint `cart_user_id_foreign` foreign key (`user_id`) references `user` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `cart_item` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `cart_id` binary(16) not null,',
				'  `sell_unit_id` binary(16) not null,',
				'  `quantity` int unsigned not null,',
				'  `seen_price_minor` bigint not null,',
				'  primary key (`id`),',
				'  key `cart_item_sell_unit_id_index` (`sell_unit_id`),',
				'  unique key `cart_item_cart_id_sell_unit_id_unique` (`cart_id`, `sell_unit_id`),',
				'  constraint `cart_item_cart_id_foreign` foreign key (`cart_id`) references `cart` (`id`) on delete cascade,',
				'  constraint `cart_item_sell_unit_id_foreign` foreign key (`sell_unit_id`) references `sell_unit` (`id`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `address` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `user_id` binary(16) not null,',
				'  `label` varchar(40) not null,',
				'  `recipient_name` varchar(120) not null,',
				'  `phone` varchar(16) not null,',
				'  `line1` varchar(200) not null,',
				'  `line2` varchar(200) null,',
				'  `landmark` varchar(200) null,',
				'  `pincode_code` char(6) not null,',
				'  `is_default` tinyint(1) not null default false,',
				'  `deleted_at` datetime(3) null,',
				'  primary key (`id`),',
				'  key `address_user_id_index` (`user_id`),',
				'  key `address_pincode_code_index` (`pincode_code`),',
				'  constraint `address_user_id_foreign` foreign key (`user_id`) references `user` (`id`),',
				'  constraint `address_pincode_code_foreign` foreign key (`pincode_code`) references `pincode` (`code`)',
				') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB',
			].join('\n'),
		);
	}

	override down(): void {
		this.addSql('drop table if exists `address`');
		this.addSql('drop table if exists `cart_item`');
		this.addSql('drop table if exists `cart`');
		this.addSql('drop table if exists `idempotency_key`');
		this.addSql('drop table if exists `order_event`');
		this.addSql('drop table if exists `order_item`');
		this.addSql('drop table if exists `customer_order`');
		this.addSql('drop table if exists `session`');
		this.addSql('drop table if exists `user`');
		this.addSql('drop table if exists `stock_item`');
		this.addSql('drop table if exists `pincode`');
		this.addSql('drop table if exists `hub`');
		this.addSql('drop table if exists `city`');
		this.addSql('drop table if exists `state`');
		this.addSql('drop table if exists `sell_unit`');
		this.addSql('drop table if exists `search_term_variant`');
		this.addSql('drop table if exists `product_term`');
		this.addSql('drop table if exists `product`');
		this.addSql('drop table if exists `processed_message`');
		this.addSql('drop table if exists `outbox_message`');
		this.addSql('drop table if exists `dead_letter`');
		this.addSql('drop table if exists `country`');
		this.addSql('drop table if exists `category`');
	}
}
