import { Migration } from '@mikro-orm/migrations';
import { alterOnce } from '../schema/alter-once.ts';

const tableOptions = ') default character set utf8mb4 collate utf8mb4_unicode_ci engine = InnoDB';

/** Each statement may be repeated: DDL commits by itself, so a killed run must be able to resume. */
export class Migration20261124095000_Pricing extends Migration {
	override name = 'Migration20261124095000_Pricing';

	override up(): void {
		for (const [table, column, changes] of [
			[
				'product',
				'tax_basis_points',
				'add `tax_basis_points` smallint unsigned not null default 0, add `hsn_code` varchar(8) null',
			],
			[
				'customer_order',
				'discount_minor',
				'add `discount_minor` bigint not null default 0, add `packing_fee_minor` bigint not null default 0, add `tax_minor` bigint not null default 0, add `coupon_code` varchar(24) null',
			],
			[
				'order_item',
				'discount_minor',
				'add `discount_minor` bigint not null default 0, add `tax_basis_points` smallint unsigned not null default 0, add `tax_minor` bigint not null default 0, add `hsn_code` varchar(8) null',
			],
		] as const)
			for (const statement of alterOnce(table, column, changes)) this.addSql(statement);
		this.addSql(
			[
				'create table if not exists `delivery_rule` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `hub_id` binary(16) not null,',
				'  `fee_minor` bigint not null,',
				'  `free_from_minor` bigint null,',
				'  `minimum_minor` bigint not null default 0,',
				'  `packing_fee_minor` bigint not null default 0,',
				'  primary key (`id`),',
				'  unique key `delivery_rule_hub_id_unique` (`hub_id`),',
				'  constraint `delivery_rule_hub_id_foreign` foreign key (`hub_id`) references `hub` (`id`)',
				tableOptions,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `promotion` (',
				'  `id` binary(16) not null,',
				'  `created_at` datetime(3) not null,',
				'  `updated_at` datetime(3) not null,',
				'  `code` varchar(24) null,',
				'  `name` varchar(80) not null,',
				"  `kind` enum('percent', 'flat', 'buy_x_get_y') not null,",
				'  `value` int unsigned not null,',
				'  `buy_pieces` smallint unsigned not null default 0,',
				'  `get_pieces` smallint unsigned not null default 0,',
				'  `max_discount_minor` bigint null,',
				'  `minimum_minor` bigint not null default 0,',
				'  `category_id` binary(16) null,',
				'  `product_id` binary(16) null,',
				'  `is_first_order_only` tinyint(1) not null default false,',
				'  `is_stackable` tinyint(1) not null default false,',
				'  `starts_at` datetime(3) null,',
				'  `ends_at` datetime(3) null,',
				'  `total_limit` int unsigned null,',
				'  `per_customer_limit` int unsigned null,',
				'  `is_active` tinyint(1) not null default true,',
				'  `used` int unsigned not null default 0,',
				'  primary key (`id`),',
				'  unique key `promotion_code_unique` (`code`),',
				'  key `promotion_category_id_index` (`category_id`),',
				'  key `promotion_product_id_index` (`product_id`),',
				'  key `promotion_is_active_index` (`is_active`),',
				'  constraint `promotion_category_id_foreign` foreign key (`category_id`) references `category` (`id`) on delete set null,',
				'  constraint `promotion_product_id_foreign` foreign key (`product_id`) references `product` (`id`) on delete set null',
				tableOptions,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `promotion_customer` (',
				'  `id` binary(16) not null,',
				'  `promotion_id` binary(16) not null,',
				'  `user_id` binary(16) not null,',
				'  `used` int unsigned not null default 0,',
				'  primary key (`id`),',
				'  unique key `promotion_customer_promotion_id_user_id_unique` (`promotion_id`, `user_id`),',
				'  key `promotion_customer_user_id_index` (`user_id`),',
				'  constraint `promotion_customer_promotion_id_foreign` foreign key (`promotion_id`) references `promotion` (`id`),',
				'  constraint `promotion_customer_user_id_foreign` foreign key (`user_id`) references `user` (`id`)',
				tableOptions,
			].join('\n'),
		);
		this.addSql(
			[
				'create table if not exists `promotion_redemption` (',
				'  `id` binary(16) not null,',
				'  `order_id` binary(16) not null,',
				'  `promotion_id` binary(16) not null,',
				'  `discount_minor` bigint not null,',
				'  `created_at` datetime(3) not null,',
				'  `released_at` datetime(3) null,',
				'  primary key (`id`),',
				'  unique key `promotion_redemption_order_id_promotion_id_unique` (`order_id`, `promotion_id`),',
				'  key `promotion_redemption_promotion_id_index` (`promotion_id`),',
				'  constraint `promotion_redemption_order_id_foreign` foreign key (`order_id`) references `customer_order` (`id`) on delete cascade',
				tableOptions,
			].join('\n'),
		);
	}

	override down(): void {
		for (const table of ['promotion_redemption', 'promotion_customer', 'promotion', 'delivery_rule'])
			this.addSql(`drop table if exists \`${table}\``);
		for (const [table, columns] of [
			['product', ['tax_basis_points', 'hsn_code']],
			['customer_order', ['discount_minor', 'packing_fee_minor', 'tax_minor', 'coupon_code']],
			['order_item', ['discount_minor', 'tax_basis_points', 'tax_minor', 'hsn_code']],
		] as const)
			this.addSql(
				`alter table \`${table}\` ${columns.map((column) => `drop column \`${column}\``).join(', ')}`,
			);
	}
}
